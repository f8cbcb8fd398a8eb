// ends: limit steps
// with: --steps 1000000
const a = [];
for (let i = 0; ; i++) { a[i * 5000] = 1; delete a[i * 5000]; }
