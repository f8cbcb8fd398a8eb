const o = { name: "o", *m(a, b) { yield this.name; yield arguments.length; b = "changed"; yield [a, arguments[1]]; const f = () => [this.name, arguments[0], b]; yield f(); } };
console.log([...o.m(1, 2, 3)]);
function* g() { for (let i = 0; i < 3; i++) yield () => i; }
console.log([...g()].map((f) => f()));
