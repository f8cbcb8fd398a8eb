// ends: limit steps
// with: --steps 1000000
for (let i = 0; ; i++) new RegExp("[\\0-\\u{10ffff}]".repeat(10) + i, "iu");
