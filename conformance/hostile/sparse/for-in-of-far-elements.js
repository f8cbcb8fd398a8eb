// ends: limit steps
// with: --steps 1000000
const a = [];
for (let i = 0; i < 10000; i++) a[i * 400000] = i;
for (;;) for (const k in a);
