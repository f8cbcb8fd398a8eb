// ends: limit steps
// with: --steps 1000000
const t = "\u4E2D".repeat(50000);
for (;;) { t.isWellFormed(); t.toWellFormed(); }
