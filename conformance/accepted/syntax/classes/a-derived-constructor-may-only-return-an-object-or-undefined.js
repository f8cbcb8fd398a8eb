class A {}
class B extends A { constructor(v) { super(); return v; } }
for (const v of [undefined, null, 1, 'x', {}, [1], () => 1]) {
  try { console.log(new B(v) instanceof B); } catch (e) { console.log(e.name, e.message); }
}
