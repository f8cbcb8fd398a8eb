// ends: limit steps
// with: --steps 3000000
// A rope that is in the list many times is gone through for each.
let rope = ""; for (let i = 0; i < 2000; i++) rope = "b" + rope;
const list = new Array(1500).fill(rope);
for (;;) list.join("");
