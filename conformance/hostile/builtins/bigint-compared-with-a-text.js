// ends: limit steps
// with: --steps 1000000
const s = "7".repeat(10000);
let n = 0;
for (;;) if (5n < s) n++;
