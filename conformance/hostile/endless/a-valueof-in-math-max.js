// ends: limit steps
// with: --steps 1000000
Math.max(1, { valueOf() { for (;;); } });
