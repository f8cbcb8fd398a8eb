// ends: limit memory
const m = new Map();
for (let i = 1; ; i++) m.set(i * 2 ** -1060, 1);
