// ends: limit steps
// with: --steps 3000000
let rope = ""; for (let i = 0; i < 2000; i++) rope = "b" + rope;
const list = new Array(1500).fill("x");
for (;;) list.join(rope);
