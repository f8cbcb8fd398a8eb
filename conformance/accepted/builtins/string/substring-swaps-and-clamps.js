const s = "abcdef";
console.log([s.substring(1, 3), s.substring(3, 1), s.substring(-5, 2), s.substring(2), s.substring(2, NaN), s.substring(10), s.substring(), s.substring(2, 100), s.substring(2, undefined), s.substring("4", "1"), s.substring(1.9, 3.9)]);
