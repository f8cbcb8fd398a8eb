class A { constructor() { this.t = new.target.name; this.f = (() => new.target === B)(); } }
class B extends A {}
console.log(new A(), new B());
function F() { return { t: new.target === F, u: typeof new.target }; }
console.log(new F(), F());
class S { constructor() { if (new.target === S) throw new TypeError('abstract'); } }
try { new S(); } catch (e) { console.log(e.message); }
console.log(new (class T extends S {})() instanceof S);
