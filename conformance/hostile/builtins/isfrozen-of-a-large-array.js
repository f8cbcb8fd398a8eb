// ends: limit steps
// with: --steps 1000000
const a = Object.freeze(new Array(20000).fill(0));
for (;;) Object.isFrozen(a);
