// ends: limit steps
// with: --steps 2000000
for (let i = 0; ; i++) new RegExp(`${i}(?:a|b|c){20}[\\p{L}--[a-z${i % 10}]]`, "v");
