// ends: limit steps
// with: --steps 1000000
const t = "\u03A3".repeat(20000);
for (;;) t.toLowerCase();
