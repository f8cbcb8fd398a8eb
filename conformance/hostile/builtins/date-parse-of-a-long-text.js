// ends: limit steps
// with: --steps 1000000
const s = "Jan ".repeat(20000);
for (;;) Date.parse(s);
