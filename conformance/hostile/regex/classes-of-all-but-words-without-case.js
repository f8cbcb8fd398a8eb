// ends: limit steps
// with: --steps 1000000
for (let i = 0; ; i++) new RegExp("[\\W]".repeat(10) + i, "iu");
