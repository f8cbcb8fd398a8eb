// A let or class in one case is dead in the others that jump over it; functions are there from the start.
const run = (v) => { try { switch (v) { case 0: let x = "set"; class K { static n = "class"; } return x + K.n; case 1: x = "assigned"; return x; case 2: return typeof x; case 3: return f(); case 4: { let x = "own block"; return x; } case 5: return K; function f() { return "hoisted"; } } } catch (e) { return `${e.name}: ${e.message}`; } };
for (const v of [0, 1, 2, 3, 4, 5, 6]) console.log(v, run(v));
