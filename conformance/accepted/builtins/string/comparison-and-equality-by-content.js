const a = "ab".repeat(20), b = "abab".repeat(10);
console.log(a === b, a == b, a < b + "x", "é" === "e\u0301", a.slice(0, 30) === b.substring(0, 30), new Set([a, b]).size, { [a]: 1 }[b]);
