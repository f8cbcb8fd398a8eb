// ends: limit memory
// with: --steps 400000000
const all = [];
for (let i = 0; i < 10000; i++) all.push({ ["n".repeat(30000) + i]: 1 });
