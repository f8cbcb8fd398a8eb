// ends: limit steps
// with: --steps 1000000
const t = "a".repeat(20000);
for (;;) /a{1000,2000}b/.test(t);
