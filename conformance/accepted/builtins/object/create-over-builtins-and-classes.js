class A { m() { return 'm' + this.v; } }
const o = Object.create(A.prototype, { v: { value: 1 } });
console.log(o.m(), o instanceof A, o);
const a = Object.create(Array.prototype);
a.push(1, 2);
console.log(a.length, Array.isArray(a), a instanceof Array);
function F() {}
const f = Object.create(F.prototype);
console.log(f instanceof F, new F() instanceof F, Object.getPrototypeOf(f) === Object.getPrototypeOf(new F()), f);
