// ends: limit steps
// with: --steps 1000000
const m = new Map(Array.from({ length: 1000 }, (_, i) => [i, i]));
for (;;) { [...m]; [...m.keys()]; }
