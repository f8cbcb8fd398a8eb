// ends: limit steps
// with: --steps 1000000
const t = "a".repeat(50000) + "\u4E2D", n = "a".repeat(5000) + "b";
for (;;) t.indexOf(n);
