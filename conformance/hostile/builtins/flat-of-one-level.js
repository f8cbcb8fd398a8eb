// ends: limit steps
// with: --steps 1000000
const a = Array.from({ length: 1000 }, () => [1, 2, 3]);
for (;;) a.flat();
