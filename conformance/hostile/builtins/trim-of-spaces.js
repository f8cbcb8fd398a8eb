// ends: limit steps
// with: --steps 1000000
const t = " ".repeat(100000) + "x";
for (;;) { t.trim(); t.trimEnd(); }
