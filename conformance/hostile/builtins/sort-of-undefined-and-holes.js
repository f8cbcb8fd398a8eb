// ends: limit steps
// with: --steps 1000000
const a = new Array(10000);
a[5] = 1;
for (;;) a.toSorted();
