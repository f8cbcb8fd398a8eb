// ends: limit steps
// with: --steps 1000000
const a = [];
for (let i = 0; ; i += 5000) a[i] = 1;
