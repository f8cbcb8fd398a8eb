// ends: limit steps
// with: --steps 1000000
const a = (1n << 100000n) - 1n;
for (;;) { a & -a; a | a; a ^ -a; ~a; }
