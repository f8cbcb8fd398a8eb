// ends: limit memory
// with: --steps 400000000
const o = {};
for (let i = 0; i < 100; i++) o["\u4e2d".repeat(900000) + i] = 1;
