// ends: limit steps
// with: --steps 1000000
const e = Array.from({ length: 2000 }, (_, i) => ["k" + i, i]);
for (;;) Object.fromEntries(e);
