// ends: limit memory
const list = [];
for (let i = 0; i < 50000; i++) list.push({ ["a" + i]: 1, ["b" + (i % 7)]: 2 });
