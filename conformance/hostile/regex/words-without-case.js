// ends: limit steps
// with: --steps 1000000
for (let i = 0; ; i++) new RegExp("\\w".repeat(10) + i, "iu");
