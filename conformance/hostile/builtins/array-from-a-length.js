// ends: limit steps
// with: --steps 1000000
for (;;) Array.from({ length: 10000 });
