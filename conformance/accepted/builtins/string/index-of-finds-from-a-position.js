const s = "canal banana";
console.log(s.indexOf("an"), s.indexOf("an", 2), s.indexOf("an", -5), s.indexOf("x"), s.indexOf(""), s.indexOf("", 5), s.indexOf("", 100), s.indexOf("an", NaN), s.indexOf("ana", 8), s.indexOf("a", 100), s.indexOf(), "undefined".indexOf(), s.indexOf("an", "3"));
