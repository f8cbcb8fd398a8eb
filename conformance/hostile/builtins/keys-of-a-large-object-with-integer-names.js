// ends: limit steps
// with: --steps 1000000
const o = {};
for (let i = 0; i < 20000; i++) o[(i * 7919) % 1000003] = i;
for (;;) Object.keys(o);
