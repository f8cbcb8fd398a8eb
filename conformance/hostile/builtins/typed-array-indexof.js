// ends: limit steps
// with: --steps 1000000
const a = new Uint8Array(1000000);
for (;;) { a.indexOf(1); a.lastIndexOf(1); a.includes(1); }
