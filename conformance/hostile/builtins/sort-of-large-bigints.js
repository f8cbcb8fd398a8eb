// ends: limit steps
// with: --steps 3000000
const large = [1n << 100000n, 1n];
for (;;) [...large].sort();
