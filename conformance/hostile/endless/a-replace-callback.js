// ends: limit steps
// with: --steps 1000000
"x".replace("x", () => { for (;;); });
