// ends: limit steps
// with: --steps 1000000
const t = "ab".repeat(50000);
for (;;) t.lastIndexOf("aa");
