class A extends null { static s() { return 1; } m() { return super.x; } }
console.log(A.s(), A.prototype instanceof Object);
try { new A(); } catch (e) { console.log(e.name, e.message); }
try { A.prototype.m.call({}); } catch (e) { console.log(e.name, e.message); }
class B extends null { constructor() { return {}; } }
console.log(new B());
for (const f of [() => new (class extends null { constructor() { super(); } })(), () => new (class X extends null { constructor() { super(); } })()]) try { f(); } catch (e) { console.log(e.message); }
