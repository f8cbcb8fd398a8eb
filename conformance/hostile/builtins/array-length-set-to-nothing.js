// ends: limit steps
// with: --steps 1000000
for (;;) { const a = new Array(10000).fill(1); a.length = 0; }
