class A {} class B extends A {} class C extends B {}
const c = new C();
console.log(c instanceof A, c instanceof B, c instanceof C, new A() instanceof B, c instanceof Object);
try { c instanceof {}; } catch (e) { console.log(e.message); }
