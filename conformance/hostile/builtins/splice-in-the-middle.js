// ends: limit steps
// with: --steps 1000000
const a = new Array(100000).fill(0);
for (;;) { a.splice(50000, 0, 1); a.pop(); }
