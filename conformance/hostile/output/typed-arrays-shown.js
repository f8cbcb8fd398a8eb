// ends: limit steps
// with: --steps 100000
const a = new Uint8Array(100);
for (;;) console.log(a);
