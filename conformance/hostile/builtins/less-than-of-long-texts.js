// ends: limit steps
// with: --steps 1000000
const t = "ab".repeat(50000);
const u = "ab".repeat(50000);
let n = 0;
for (;;) if (t < u) n++;
