// ends: limit steps
// with: --steps 1000000
const t = "x".repeat(2000);
for (;;) /x*x*x*x*x*x*y/.test(t);
