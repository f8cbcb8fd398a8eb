// ends: limit steps
// with: --steps 1000000
const s = "x".repeat(10000);
const m = new Map();
for (let i = 0; ; i++) m.set(s + (i % 10), i);
