const r = /a/;
r.lastIndex = 5;
console.log(r.test("a"), r.lastIndex, r.exec("a").index, "a".match(r).index, r.lastIndex);
