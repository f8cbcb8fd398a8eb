const a = ["x", { toString() { a.length = 1; return "cut"; } }, "gone", "gone too"];
console.log(a.join("-"), a);
