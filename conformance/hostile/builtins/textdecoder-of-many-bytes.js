// ends: limit steps
// with: --steps 1000000
const b = new Uint8Array(100000).fill(97);
const d = new TextDecoder();
for (;;) d.decode(b);
