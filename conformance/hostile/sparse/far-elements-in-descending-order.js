// ends: limit steps
// with: --steps 1000000
const a = [];
for (let i = 4000000000; ; i -= 1000) a[i] = 1;
