// ends: limit steps
// with: --steps 1000000
const a = Array.from({ length: 2000 }, (_, i) => ({ i }));
for (;;) structuredClone(a);
