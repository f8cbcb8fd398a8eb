// ends: limit steps
// with: --steps 1000000
const m = new Map();
const a = 1n << 50000n;
for (;;) m.set(a + 1n, 1);
