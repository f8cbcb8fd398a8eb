// ends: limit memory
const a = [];
for (;;) a.push(0);
