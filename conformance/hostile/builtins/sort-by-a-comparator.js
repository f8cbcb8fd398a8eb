// ends: limit steps
// with: --steps 1000000
const a = Array.from({ length: 10000 }, (_, i) => (i * 7919) % 10007);
for (;;) a.toSorted((x, y) => x - y);
