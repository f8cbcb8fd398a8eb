// ends: limit steps
// with: --steps 1000000
let s = "x".repeat(100000);
for (let i = 0; ; i++) (s + i).charAt(5);
