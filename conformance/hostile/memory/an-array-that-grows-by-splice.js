// ends: limit memory
const a = [1, 2];
for (;;) a.splice(1, 0, ...a);
