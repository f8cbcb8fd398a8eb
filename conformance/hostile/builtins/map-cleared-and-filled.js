// ends: limit steps
// with: --steps 3000000
const m = new Map();
for (;;) { for (let i = 0; i < 100; i++) m.set(i, i); m.clear(); }
