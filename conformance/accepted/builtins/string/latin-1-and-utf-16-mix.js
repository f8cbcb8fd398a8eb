const a = "caf\u00e9", b = "\u65e5\u672c";
const m = a + b + a;
console.log(m, m.length, m.indexOf("\u672c"), m.lastIndexOf("\u00e9"), m.split("\u65e5"), m.slice(0, 4) === a, m.slice(4, 6) === b, m.toUpperCase(), m.includes("\u00e9\u65e5"), [...m].reverse().join(""));
