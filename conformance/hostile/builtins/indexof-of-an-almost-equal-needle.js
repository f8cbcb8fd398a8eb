// ends: limit steps
// with: --steps 1000000
const t = "a".repeat(100000), n = "a".repeat(5000) + "b";
for (;;) t.indexOf(n);
