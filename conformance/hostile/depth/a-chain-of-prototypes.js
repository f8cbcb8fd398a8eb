// ends: limit steps
// with: --steps 1000000
let o = { x: 1 };
for (let i = 0; i < 1e4; i++) o = Object.create(o);
let n = 0;
for (;;) n += o.x;
