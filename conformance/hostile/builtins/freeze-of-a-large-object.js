// ends: limit steps
// with: --steps 1000000
for (;;) { const o = {}; for (let i = 0; i < 1000; i++) o["k" + i] = i; Object.freeze(o); Object.isFrozen(o); }
