// ends: limit memory
const all = [];
for (;;) all.push([1, 2, 3].values());
