// ends: limit steps
// with: --steps 1000000
const t = ("\u03A3" + "\u0301".repeat(50)).repeat(1000);
for (;;) t.toLowerCase();
