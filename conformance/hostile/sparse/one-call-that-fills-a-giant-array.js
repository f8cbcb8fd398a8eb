// ends: limit steps
// with: --steps 1000000
new Array(1e9).fill(0);
