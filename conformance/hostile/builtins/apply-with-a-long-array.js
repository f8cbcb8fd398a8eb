// ends: limit steps
// with: --steps 1000000
const a = new Array(10000).fill(1);
const f = (...r) => r.length;
for (;;) f.apply(null, a);
