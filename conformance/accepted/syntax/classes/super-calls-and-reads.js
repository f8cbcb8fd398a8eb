class A { m() { return 'A.m ' + this.n; } get g() { return 'A.g ' + this.n; } static s() { return 'A.s ' + this.t; } }
class B extends A { n = 1; static t = 2; m() { return 'B>' + super.m(); } get g() { return 'B>' + super.g; } static s() { return 'B>' + super.s(); } k(k) { return super[k](); } f() { return () => super.m(); } }
const b = new B();
console.log(b.m(), b.g, B.s(), b.k('m'), b.f()());
