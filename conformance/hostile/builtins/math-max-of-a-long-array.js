// ends: limit steps
// with: --steps 1000000
const a = new Array(10000).fill(1);
for (;;) Math.max(...a);
