// ends: limit steps
// with: --steps 1000000
const a = new Array(100000);
for (;;) a.filter(() => true);
