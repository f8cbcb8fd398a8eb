// ends: limit steps
// with: --steps 1000000
const t = "a1b2".repeat(2000);
for (;;) t.split(/(\d)/);
