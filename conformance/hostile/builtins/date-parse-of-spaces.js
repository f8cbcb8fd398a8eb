// ends: limit steps
// with: --steps 1000000
const s = " ".repeat(20000) + "2024";
for (;;) Date.parse(s);
