// ends: limit steps
// with: --steps 1000000
for (let i = 2 ** 53; i < 2 ** 53 + 2; i++);
