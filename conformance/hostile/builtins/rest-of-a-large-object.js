// ends: limit steps
// with: --steps 1000000
const o = {};
for (let i = 0; i < 1000; i++) o["k" + i] = i;
for (;;) { const { k1, ...rest } = o; }
