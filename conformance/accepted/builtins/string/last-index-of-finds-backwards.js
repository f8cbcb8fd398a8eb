const s = "canal banana";
console.log(s.lastIndexOf("an"), s.lastIndexOf("an", 8), s.lastIndexOf("an", -5), s.lastIndexOf("c", -5), s.lastIndexOf("x"), s.lastIndexOf(""), s.lastIndexOf("", 5), s.lastIndexOf("an", NaN), s.lastIndexOf("an", undefined), s.lastIndexOf("a", 0), s.lastIndexOf("an", Infinity));
