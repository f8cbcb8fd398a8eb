// ends: limit steps
// with: --steps 1000000
const a = 3n ** 20000n;
for (;;) Number(a);
