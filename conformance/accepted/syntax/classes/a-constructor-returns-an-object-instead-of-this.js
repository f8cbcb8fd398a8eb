class A { constructor(o) { this.x = 1; return o; } }
const o = { y: 2 };
console.log(new A(o) === o, new A(1), new A(null), new A(undefined));
