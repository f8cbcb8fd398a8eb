// ends: limit steps
// with: --steps 1000000
const p = /b/y, t = "a".repeat(100000);
for (;;) p.test(t);
