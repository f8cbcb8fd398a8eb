// ends: limit memory
const o = {};
for (let i = 0; ; i++) o["n".repeat(1000) + i] = i;
