// ends: limit memory
const all = [];
for (;;) all.push(new Error("x"));
