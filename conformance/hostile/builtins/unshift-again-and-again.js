// ends: limit steps
// with: --steps 1000000
const a = [];
for (let i = 0; i < 100000; i++) a.unshift(i);
