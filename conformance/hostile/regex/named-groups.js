// ends: limit steps
// with: --steps 1000000
for (let i = 0; ; i++) new RegExp(Array.from({ length: 50 }, (_, j) => `(?<n${i}_${j}>a)`).join("")).exec("a".repeat(50));
