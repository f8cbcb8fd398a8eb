// ends: limit steps
// with: --steps 1000000
const o = { a: 1 };
for (;;) { o.b = 1; delete o.b; }
