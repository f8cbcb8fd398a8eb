// `super` belongs to the object that a method was made for, not to this: borrowed methods keep their home.
class A { who() { return `A of ${this.n}`; } static make() { return "A.make"; } get g() { return `get ${this.n}`; } set g(v) { this.set = v; } }
class B extends A { n = "b"; who() { return `B>${super.who()}`; } arrow() { return () => super.who(); } get g() { return super.g; } set g(v) { super.g = `${v}!`; } static make() { return `B>${super.make()}`; } compute(k) { return super[k]?.call?.(this); } has() { return [super.missing, typeof super.who, super.toString === Object.prototype.toString]; } }
const b = new B();
b.g = 1;
console.log(b.who(), b.arrow()(), b.g, b.set, B.make(), b.compute("who"), b.has());
const borrowed = { n: "borrowed", who: B.prototype.who };
console.log(borrowed.who(), b.arrow.call({ n: "other" })(), B.make.call(null));
const base = { hi() { return `base ${this.n}`; } };
const heir = { ...base, hi() { return `heir>${super.hi?.() ?? "nothing above"}`; }, n: "h" };
console.log(heir.hi());
const log = [];
class C extends A { m() { super.x = (log.push("value"), 1); super["y" + log.push("key")] = 2; super.count ??= 5; super.z = super.x; return Object.entries(this).join(" "); } async am() { await null; return super.who(); } *gm() { yield super.who(); } }
console.log(new C().m(), log.join(), await new C().am(), [...new C().gm()]);
for (const f of [() => { class X { m() { return super.nope(); } } new X().m(); }, () => { class X extends null { constructor() { super(); } } new X(); }, () => { class X extends A { constructor() { super.who(); super(); } } new X(); }, () => { class X extends A { m() { return super.who.n.x; } } new X().m(); }]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
