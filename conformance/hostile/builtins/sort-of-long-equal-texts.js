// ends: limit steps
// with: --steps 1000000
const a = Array.from({ length: 200 }, (_, i) => "x".repeat(2000) + (i % 10));
for (;;) a.toSorted();
