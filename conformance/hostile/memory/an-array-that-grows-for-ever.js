// ends: limit memory
const a = [];
for (;;) a.push(a.slice());
