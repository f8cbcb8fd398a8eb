// ends: limit steps
// with: --steps 1000000
const s = "x".repeat(10000);
const m = new Set();
for (let i = 0; ; i++) m.has(s + i);
