// ends: limit steps
// with: --steps 1000000
const p = /b/g, t = "a".repeat(100000) + "b";
for (;;) { p.lastIndex = 0; p.exec(t); }
