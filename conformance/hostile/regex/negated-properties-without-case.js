// ends: limit steps
// with: --steps 1000000
for (let i = 0; ; i++) new RegExp("[^\\P{Lu}a]".repeat(10) + i, "iu");
