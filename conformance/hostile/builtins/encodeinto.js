// ends: limit steps
// with: --steps 1000000
const e = new TextEncoder(), b = new Uint8Array(100000);
const t = "ab".repeat(50000);
for (;;) e.encodeInto(t, b);
