// ends: limit steps
// with: --steps 3000000
const m = new Set();
for (let i = 1; ; i++) m.add(i * 2 ** 900);
