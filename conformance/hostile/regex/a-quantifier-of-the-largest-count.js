// ends: limit steps
// with: --steps 1000000
const t = "a".repeat(10000);
for (;;) /a{0,4294967295}b/.test(t);
