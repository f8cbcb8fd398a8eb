// ends: limit steps
// with: --steps 1000000
const s = " ".repeat(100000);
for (;;) parseInt(s);
