// ends: limit steps
// with: --steps 1000000
const a = new Uint8Array(1000000);
for (;;) { a.reverse(); a.copyWithin(0, 1); }
