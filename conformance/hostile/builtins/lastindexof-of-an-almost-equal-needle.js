// ends: limit steps
// with: --steps 1000000
const t = "a".repeat(100000), n = "b" + "a".repeat(5000);
for (;;) t.lastIndexOf(n);
