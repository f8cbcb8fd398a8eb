// ends: limit steps
// with: --steps 1000000
const all = [];
const o = { a: [1, 2, { b: 3 }] };
for (;;) all.push(structuredClone(o));
