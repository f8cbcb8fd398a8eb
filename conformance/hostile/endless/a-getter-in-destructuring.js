// ends: limit steps
// with: --steps 1000000
const { x } = { get x() { for (;;); } };
