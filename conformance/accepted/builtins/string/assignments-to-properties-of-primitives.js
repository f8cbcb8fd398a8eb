const said = (f) => { try { return f(); } catch (e) { return e.message; } };
for (const key of ["foo", "toString", "trim", "length", "0", "5", "constructor", Symbol.iterator]) {
  console.log(String(key), said(() => { "abc"[key] = 1; }), "|", said(() => { (5)[key] = 1; }), "|", said(() => { true[key] = 1; }));
}
console.log(said(() => { "a".at = 1; }), said(() => { (5).toFixed = 1; }), said(() => { 1n.z = 1; }));
