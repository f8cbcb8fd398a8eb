// ends: limit steps
// with: --steps 1000000
const o = { get x() { for (;;); } };
o.x;
