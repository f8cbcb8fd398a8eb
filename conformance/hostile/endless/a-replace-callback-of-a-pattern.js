// ends: limit steps
// with: --steps 1000000
"xxx".replace(/x/g, () => { for (;;); });
