// ends: limit steps
// with: --steps 1000000
for (let i = 0; ; i++) new RegExp("k\u00e9".repeat(100) + i, "iu");
