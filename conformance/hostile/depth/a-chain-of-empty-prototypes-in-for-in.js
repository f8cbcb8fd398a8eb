// ends: limit steps
// with: --steps 1000000
let o = {};
for (let i = 0; i < 1000; i++) o = Object.create(o);
for (;;) for (const k in o);
