// ends: limit steps
// with: --steps 1000000
const t = "a".repeat(5000);
for (;;) /(?=(a+))a*b\1/.test(t);
