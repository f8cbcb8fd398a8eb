// ends: limit steps
// with: --steps 3000000
const o = {};
for (let i = 0; i < 20000; i++) o["k" + i] = i;
for (let i = 0; ; i++) { delete o["k" + (i % 20000)]; o["k" + (i % 20000)] = 1; }
