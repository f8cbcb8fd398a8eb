// ends: limit steps
// with: --steps 1000000
for (let i = 2n; ; i++) i ** 2000n;
