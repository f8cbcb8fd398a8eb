// Which methods visit the holes of a sparse array, which skip them, and which keep them in their results.
const make = () => { const a = ["a", , "c"]; a.length = 5; return a; };
const shape = (r) => Array.isArray(r) ? `[${Array.from({ length: r.length }, (_, i) => (i in r ? JSON.stringify(r[i]) ?? "undefined" : "hole")).join()}]` : JSON.stringify(r) ?? String(r);
let visits;
const count = (x) => { visits++; return x; };
for (const m of ["map", "filter", "forEach", "some", "every", "find", "findIndex", "findLast", "findLastIndex", "flatMap"]) { visits = 0; const r = make()[m]((x) => count(m === "every" ? true : undefined)); console.log(m, visits, shape(r)); }
for (const m of ["reduce", "reduceRight"]) { visits = 0; console.log(m, shape(make()[m]((acc, x) => acc + count(x))), visits); }
for (const [m, ...args] of [["slice"], ["concat", [, 1]], ["flat"], ["reverse"], ["sort"], ["toReversed"], ["toSorted"], ["toSpliced", 0, 0], ["with", 0, 0], ["fill", 0, 1, 2], ["copyWithin", 0, 1], ["splice", 1, 2], ["join"], ["indexOf", undefined], ["lastIndexOf", undefined], ["includes", undefined], ["pop"], ["shift"], ["at", 1], ["push", 1], ["unshift", 1]]) { const a = make(); const r = a[m](...args); console.log(m, shape(r), shape(a)); }
console.log(shape([...make()]), shape(Array.from(make())), Object.keys(make()), JSON.stringify(make()), [...make().keys()].length, shape(structuredClone(make())), Object.entries(make()).length);
