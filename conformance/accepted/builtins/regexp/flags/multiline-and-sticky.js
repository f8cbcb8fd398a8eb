const r = /^b/my;
r.lastIndex = 2;
console.log(r.test("a\nb"), r.lastIndex, /^b/y.test("ab"), "a\nb\nc".match(/^./gm), "a\n".match(/$/gm).length);
