// new.target is the constructor that `new` was used on: through super, in arrows and defaults, in functions; undefined elsewhere.
const seen = [];
class A { constructor(x = new.target) { seen.push(new.target?.name, x?.name, (() => new.target?.name)()); } static s() { return new.target; } m() { return new.target; } get g() { return new.target; } f = new.target; static t = new.target; }
class B extends A { constructor() { super(); seen.push(`B:${new.target.name}`); } }
new A(); new B();
console.log(seen.join(), A.s(), new A().m(), new A().g, new A().f, A.t);
function F() { return new.target ? `new ${new.target.name}` : "called"; }
console.log(F(), String(new F() instanceof F), F.call({}), new (class extends F { constructor() { const r = super(); seen.push(typeof r); } })() instanceof F);
class Abstract { constructor() { if (new.target === Abstract) throw new TypeError("Abstract cannot be made"); this.kind = new.target.kind; } }
class Concrete extends Abstract { static kind = "concrete"; }
console.log(new Concrete().kind);
try { new Abstract(); } catch (e) { console.log(e.message); }
console.log(typeof function () { return new.target; }(), new function () { this.t = typeof new.target; }().t);
