// ends: limit memory
const all = [];
for (let i = 0n; ; i++) all.push((1n << 5000n) + i);
