// ends: limit steps
// with: --steps 1000000
const t = "\u4E2D".repeat(30000);
const e = new TextEncoder();
for (;;) e.encode(t);
