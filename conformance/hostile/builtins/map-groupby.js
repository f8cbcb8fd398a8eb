// ends: limit steps
// with: --steps 1000000
const a = Array.from({ length: 1000 }, (_, i) => i);
for (;;) Map.groupBy(a, (x) => x % 10);
