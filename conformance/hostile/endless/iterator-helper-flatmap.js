// ends: limit steps
// with: --steps 1000000
function* g() { for (;;) yield 1; }
g().flatMap(() => []).next();
