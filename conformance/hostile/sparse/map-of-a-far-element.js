// ends: limit steps
// with: --steps 1000000
const a = [];
a[4000000000] = 1;
a.map((x) => x);
