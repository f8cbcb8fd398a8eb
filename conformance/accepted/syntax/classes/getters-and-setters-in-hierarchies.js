class A { get v() { return this._v ?? 'none'; } set v(x) { this._v = x; } }
class B extends A { get v() { return 'B' + super.v; } }
class C extends A { set v(x) { super.v = x + 1; } get v() { return super.v; } }
const b = new B(), c = new C();
try { b.v = 1; } catch (e) { console.log(e.message); }
c.v = 1;
console.log(b.v, c.v, new A().v);
