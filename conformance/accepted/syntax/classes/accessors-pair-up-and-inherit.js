// A getter and a setter of one name make one property; a subclass that defines one half hides the other.
class A { #v = 1; get v() { return this.#v; } set v(x) { this.#v = x * 2; } static get s() { return "A.s"; } get only() { return "read"; } set onlySet(x) { this.stored = x; } }
const a = new A();
a.v = 5; a.onlySet = 1;
console.log(a.v, A.s, a.onlySet, a.stored, Object.keys(A.prototype), Object.getOwnPropertyNames(A.prototype));
class B extends A { get v() { return super.v + 1; } }
const b = new B();
try { b.v = 9; } catch (e) { console.log(e.name, e.message); }
console.log(b.v);
class C extends A { get v() { return super.v; } set v(x) { super.v = x + 100; } static get s() { return `${super.s}>C`; } }
const c = new C();
c.v = 1;
console.log(c.v, C.s, Object.getOwnPropertyDescriptor(C.prototype, "v").set.name, Object.getOwnPropertyDescriptor(A, "s").get.name);
class D { get x() { return 1; } x() { return "method"; } get y() { return 1; } static y = 2; set x(v) {} }
console.log(new D().x, D.y, new D().y);
for (const f of [() => { a.only = 1; }, () => { A.s = 1; }, () => { new D().y = 1; }, () => { b.only = 2; }]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
