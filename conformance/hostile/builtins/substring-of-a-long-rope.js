// ends: limit steps
// with: --steps 1000000
for (let i = 0; ; i++) ("x".repeat(50000) + i).substring(5, 6);
