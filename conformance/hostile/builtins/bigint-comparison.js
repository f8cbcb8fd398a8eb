// ends: limit steps
// with: --steps 1000000
const a = 1n << 100000n, b = (1n << 100000n) + 1n;
let n = 0;
for (;;) if (a < b) n++;
