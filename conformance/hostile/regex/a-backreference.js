// ends: limit steps
// with: --steps 1000000
const t = "a".repeat(2000) + "b";
for (;;) /^(a+)\1+$/.test(t);
