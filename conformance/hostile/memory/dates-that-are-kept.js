// ends: limit memory
const all = [];
for (;;) all.push(new Date(0));
