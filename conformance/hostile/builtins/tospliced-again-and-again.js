// ends: limit steps
// with: --steps 1000000
const a = new Array(100000).fill(0);
for (;;) a.toSpliced(5, 1);
