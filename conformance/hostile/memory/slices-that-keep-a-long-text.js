// ends: limit steps
// with: --steps 1000000
const all = [];
for (;;) all.push("x".repeat(100000).slice(10, 50));
