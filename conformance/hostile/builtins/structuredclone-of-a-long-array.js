// ends: limit steps
// with: --steps 1000000
const a = new Array(20000).fill(0);
for (;;) structuredClone(a);
