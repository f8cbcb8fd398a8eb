// ends: limit steps
// with: --steps 1000000
const p = /a/y, t = "a".repeat(10000);
for (;;) { p.lastIndex = 0; while (p.exec(t)); }
