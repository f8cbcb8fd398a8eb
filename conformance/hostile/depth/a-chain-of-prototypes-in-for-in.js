// ends: limit steps
// with: --steps 1000000
let o = { x: 1 };
for (let i = 0; i < 1000; i++) o = Object.create(o);
for (;;) for (const k in o);
