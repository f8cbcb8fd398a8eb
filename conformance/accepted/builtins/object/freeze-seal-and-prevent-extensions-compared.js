// The three differ in what they leave: nothing, values, values and deletion. Primitives are given back as they are.
const attempts = { add: (o) => { o.n = 1; }, change: (o) => { o.a = 2; }, remove: (o) => delete o.a, redefine: (o) => Object.defineProperty(o, "a", { enumerable: false }), accessor: (o) => { o.acc = 5; } };
for (const lock of ["preventExtensions", "seal", "freeze"]) {
  for (const [name, attempt] of Object.entries(attempts)) {
    let got;
    const o = Object[lock]({ a: 1, get acc() { return got; }, set acc(v) { got = v; } });
    try { attempt(o); console.log(lock, name, "done", o); } catch (e) { console.log(lock, name, e.message); }
  }
  const o = { a: {} };
  console.log(Object[lock](o) === o, Object.isExtensible(o), Object.isSealed(o), Object.isFrozen(o), (o.a.deep = 1));
  for (const v of [1, "s", null, undefined, Symbol.iterator, 1n]) console.log(Object[lock](v) === v);
}
for (const v of [1, null, undefined, "s", {}, Object.preventExtensions({}), Object.preventExtensions({ a: 1 }), Object.freeze([])]) console.log(Object.isExtensible(v), Object.isSealed(v), Object.isFrozen(v));
for (const m of ["freeze", "seal", "preventExtensions", "isFrozen", "isSealed", "isExtensible"]) console.log(m, Object[m].length, Object[m].name, Object[m]());
