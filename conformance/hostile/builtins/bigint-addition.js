// ends: limit steps
// with: --steps 1000000
const a = 1n << 100000n;
for (;;) a + a;
