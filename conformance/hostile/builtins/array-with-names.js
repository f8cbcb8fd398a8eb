// ends: limit steps
// with: --steps 1000000
const a = [];
for (let i = 0; i < 1000; i++) a["k" + i] = i;
for (;;) Object.keys(a);
