const r = /a/g;
console.log(r.lastIndex, r.test("aba"), r.lastIndex, r.test("aba"), r.lastIndex, r.test("aba"), r.lastIndex);
