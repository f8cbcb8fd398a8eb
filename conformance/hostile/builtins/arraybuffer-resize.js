// ends: limit steps
// with: --steps 1000000
const b = new ArrayBuffer(0, { maxByteLength: 1000000 });
for (;;) { b.resize(1000000); b.resize(0); }
