// ends: limit steps
// with: --steps 1000000
const t = "x" + " ".repeat(20000) + "x";
for (;;) t.replace(/\s+$/, "");
