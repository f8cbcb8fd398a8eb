// ends: limit steps
// with: --steps 1000000
const o = {};
for (let i = 0; i < 20000; i++) o["k" + i] = i;
Object.freeze(o);
for (;;) Object.isFrozen(o);
