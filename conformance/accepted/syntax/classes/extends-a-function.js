function F(n) { this.n = n; this.t = new.target.name; }
class A extends F { constructor(n) { super(n); this.m = n * 2; } }
const a = new A(2);
console.log(a, a instanceof F, a instanceof A);
