// ends: limit steps
// with: --steps 1000000
[3, 1, 2].sort(() => { for (;;); });
