// ends: limit steps
// with: --steps 1000000
const t = "a".repeat(20000) + "b";
for (;;) /^(a+)+$/.test(t);
