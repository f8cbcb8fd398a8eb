const r = /a/g;
r.lastIndex = "x";
console.log(r.lastIndex, r.test("a"), r.lastIndex);
r.lastIndex = { toString: () => "0", valueOf: () => 1 };
console.log(r.test("aa"), r.lastIndex);
