// ends: limit steps
// with: --steps 1000000
[3, 2, 1].sort(() => { for (;;); });
