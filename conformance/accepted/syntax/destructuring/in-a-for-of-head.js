for (const [k, { v = "none" }] of Object.entries({ a: { v: 1 }, b: {} })) console.log(k, v);
for (const { length } of ["a", "bb"]) console.log(length);
let i;
const o = {};
for ([i, o.x] of [[1, 2], [3, 4]]) console.log(i, o);
