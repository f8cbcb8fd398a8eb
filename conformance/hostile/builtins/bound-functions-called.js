// ends: limit steps
// with: --steps 1000000
let f = () => 1;
for (let i = 0; i < 100; i++) f = f.bind(null, i);
for (;;) f();
