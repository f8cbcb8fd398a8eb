// ends: limit steps
// with: --steps 1000000
const s = "QUJD".repeat(20000);
for (;;) atob(s);
