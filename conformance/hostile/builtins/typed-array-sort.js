// ends: limit steps
// with: --steps 1000000
const a = new Float64Array(10000).map((_, i) => (i * 7919) % 10007);
for (;;) a.toSorted();
