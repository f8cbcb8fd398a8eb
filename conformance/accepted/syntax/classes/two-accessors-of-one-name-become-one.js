class A { get x() { return this.y; } static get x() { return 's'; } set x(v) { this.y = v * 2; } }
const a = new A();
a.x = 4;
console.log(a.x, A.x, Object.getOwnPropertyNames(A.prototype));
