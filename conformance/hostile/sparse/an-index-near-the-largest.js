// ends: limit steps
// with: --steps 1000000
const a = [];
a[4294967294] = 1;
for (;;) a.indexOf(2);
