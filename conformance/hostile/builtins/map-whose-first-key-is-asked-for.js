// ends: limit steps
// with: --steps 1000000
const m = new Map(Array.from({ length: 50000 }, (_, i) => [i, i]));
for (let i = 0; i < 49999; i++) m.delete(i);
for (;;) m.keys().next();
