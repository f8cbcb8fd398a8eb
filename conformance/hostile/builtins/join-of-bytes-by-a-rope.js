// ends: limit steps
// with: --steps 3000000
let rope = ""; for (let i = 0; i < 2000; i++) rope = "b" + rope;
const bytes = new Uint8Array(1500);
for (;;) bytes.join(rope);
