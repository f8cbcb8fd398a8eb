// ends: limit steps
// with: --steps 1000000
const s = "x".repeat(100000);
let n = 0;
for (;;) if (s + "a" === s + "b") n++;
