// ends: limit steps
// with: --steps 1000000
const a = new Float64Array(10000).fill(1.5);
for (;;) new Uint8Array(a);
