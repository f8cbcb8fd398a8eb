// ends: limit memory
const all = [];
for (;;) all.push(Object.getOwnPropertyDescriptors({ a: 1, b: 2, get c() { return 1; } }));
