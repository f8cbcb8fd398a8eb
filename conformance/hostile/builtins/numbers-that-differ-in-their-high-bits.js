// ends: limit memory
const m = new Set();
for (let i = 1; ; i++) m.add(i * 2 ** 900);
