const r = /a/;
r.exec = 1;
console.log(r.test("a"), "ba".replace(r, "x"), "ba".split(r), "ba".match(r).index);
