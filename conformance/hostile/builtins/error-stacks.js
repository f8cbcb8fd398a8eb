// ends: limit steps
// with: --steps 1000000
const f = (n) => (n ? f(n - 1) : new Error("x").stack.length);
for (;;) f(100);
