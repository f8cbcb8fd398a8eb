// ends: limit steps
// with: --steps 1000000
let o = {};
for (let i = 0; i < 1e4; i++) o = Object.create(o);
for (;;) o.missing;
