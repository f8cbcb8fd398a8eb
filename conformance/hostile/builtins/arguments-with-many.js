// ends: limit steps
// with: --steps 1000000
function f() { return arguments.length; }
const a = new Array(1000).fill(1);
for (;;) f(...a);
