// ends: limit steps
// with: --steps 1000000
const s = "(a)".repeat(500);
const p = new RegExp(s);
const t = "a".repeat(500);
for (;;) p.exec(t);
