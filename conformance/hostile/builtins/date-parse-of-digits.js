// ends: limit steps
// with: --steps 1000000
const s = "1".repeat(20000);
for (;;) Date.parse(s);
