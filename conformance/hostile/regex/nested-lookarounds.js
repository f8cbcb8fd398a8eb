// ends: limit steps
// with: --steps 1000000
const t = "ab".repeat(500);
for (;;) /(?=(?=(?=(?:ab)*c)(?:ab)*d)(?:ab)*e)/.test(t);
