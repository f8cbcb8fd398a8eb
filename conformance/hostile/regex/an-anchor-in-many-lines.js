// ends: limit steps
// with: --steps 1000000
const t = "a\n".repeat(20000);
for (;;) t.replace(/^b$/gm, "");
