// ends: limit steps
// with: --steps 3000000
const o = {};
for (let i = 0; i < 20000; i++) o["k" + i] = i;
for (let i = 1; i < 20000; i++) delete o["k" + i];
for (;;) Object.keys(o);
