// ends: limit steps
// with: --steps 1000000
const a = Array.from({ length: 5000 }, (_, i) => i);
for (;;) new Set(a);
