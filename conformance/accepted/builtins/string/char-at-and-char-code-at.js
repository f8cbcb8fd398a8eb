const s = "aé😀";
console.log(s.charAt(0), s.charAt(1), s.charAt(9) === "", s.charAt(-1) === "", s.charAt(), s.charAt("1"), s.charAt(1.9), s.charCodeAt(0), s.charCodeAt(2), s.charCodeAt(9), s.charCodeAt(), s.charCodeAt(-1), s.charCodeAt(NaN));
