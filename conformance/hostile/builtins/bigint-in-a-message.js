// ends: limit steps
// with: --steps 3000000
const large = 1n << 1000000n;
for (;;) try { "x" in large; } catch {}
