// ends: limit steps
// with: --steps 1000000
Math.max(...new Array(1e8));
