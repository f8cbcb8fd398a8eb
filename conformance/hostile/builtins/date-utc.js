// ends: limit steps
// with: --steps 1000000
for (;;) Date.UTC(2e5, 1e5, 1e5, 1e5, 1e5, 1e5, 1e5);
