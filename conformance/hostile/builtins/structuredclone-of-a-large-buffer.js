// ends: limit steps
// with: --steps 1000000
const b = new Uint8Array(1000000);
for (;;) structuredClone(b);
