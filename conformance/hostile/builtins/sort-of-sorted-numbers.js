// ends: limit steps
// with: --steps 1000000
const a = Array.from({ length: 10000 }, (_, i) => i);
for (;;) a.sort();
