// ends: limit steps
// with: --steps 1000000
const all = [];
for (let i = 0; ; i++) { const o = {}; for (let j = 0; j < 100; j++) o["k" + j] = i; all.push(o); }
