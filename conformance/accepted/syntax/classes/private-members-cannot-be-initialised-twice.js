class R { constructor(o) { return o; } }
class A extends R { #x = 1; }
class B extends R { #m() {} }
const o = {};
new A(o); new B(o);
for (const C of [A, B]) try { new C(o); } catch (e) { console.log(e.name, e.message); }
console.log(o);
