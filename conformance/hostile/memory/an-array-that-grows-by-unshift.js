// ends: limit steps
// with: --steps 1000000
const a = [];
for (;;) a.unshift(0);
