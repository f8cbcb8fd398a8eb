// ends: limit steps
// with: --steps 1000000
const t = "a".repeat(100000), u = "a".repeat(99999) + "\u4E2D";
let n = 0;
for (;;) if (t < u) n++;
