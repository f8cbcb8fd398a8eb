const s = "a😀\ud83d";
console.log(s.codePointAt(0), s.codePointAt(1), s.codePointAt(2), s.codePointAt(3), s.codePointAt(4), s.codePointAt(-1), s.codePointAt());
