// ends: limit steps
// with: --steps 1000000
const a = "x".repeat(100000) + "y", b = "x".repeat(100000) + "y";
let n = 0;
for (let i = 0; i < 10000; i++) if (a === b) n++;
