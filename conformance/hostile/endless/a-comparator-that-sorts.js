// ends: limit steps
// with: --steps 1000000
const a = [3, 1, 2];
a.sort(() => a.sort());
for (;;) a.toSorted(() => 1);
