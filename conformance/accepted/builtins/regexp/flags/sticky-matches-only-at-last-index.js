const r = /b/y;
console.log(r.test("ab"), r.lastIndex);
r.lastIndex = 1;
console.log(r.test("ab"), r.lastIndex, r.test("ab"), r.lastIndex, "abb".match(/b/y), "bba".replace(/b/gy, "x"), "abb".replace(/b/gy, "x"));
