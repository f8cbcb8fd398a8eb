// ends: limit steps
// with: --steps 1000000
Object.assign({}, { get x() { for (;;); } });
