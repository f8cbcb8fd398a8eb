// ends: limit steps
// with: --steps 1000000
const s = "2".repeat(100000);
for (;;) parseInt(s, 3);
