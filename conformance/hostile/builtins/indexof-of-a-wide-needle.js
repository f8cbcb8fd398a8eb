// ends: limit steps
// with: --steps 1000000
const t = "\u4E2D".repeat(50000), n = "\u4E2D".repeat(5000) + "\u4E2E";
for (;;) t.indexOf(n);
