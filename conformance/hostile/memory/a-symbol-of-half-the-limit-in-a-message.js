// ends: limit steps
// with: --steps 400000000
null[Symbol("\u4e2d".repeat(4000000))];
