// ends: limit steps
// with: --steps 1000000
const b = new ArrayBuffer(1000000);
for (;;) b.slice(0);
