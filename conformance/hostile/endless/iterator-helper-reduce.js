// ends: limit steps
// with: --steps 1000000
function* g() { for (;;) yield 1; }
g().reduce((a, b) => a + b, 0);
