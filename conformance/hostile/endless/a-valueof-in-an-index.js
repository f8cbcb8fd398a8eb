// ends: limit steps
// with: --steps 1000000
[1, 2, 3].at({ valueOf() { for (;;); } });
