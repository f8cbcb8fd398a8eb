// ends: limit steps
// with: --steps 1000000
for (;;) (1e20 / 3).toFixed(100);
