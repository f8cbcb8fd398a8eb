// ends: limit steps
// with: --steps 1000000
const t = "aA".repeat(1000);
for (;;) /^(a+)\1+b/i.test(t);
