// ends: limit steps
// with: --steps 1000000
const t = "x".repeat(3000);
for (;;) /.*.*=.*/.test(t);
