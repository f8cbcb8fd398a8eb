// ends: limit steps
// with: --steps 1000000
function* g() { for (;;); }
g().next();
