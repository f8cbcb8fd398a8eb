function* walk(t) { if (t) { yield* walk(t.l); yield t.v; yield* walk(t.r); } }
const tree = { v: 4, l: { v: 2, l: { v: 1 }, r: { v: 3 } }, r: { v: 6, l: { v: 5 } } };
console.log([...walk(tree)]);
