// ends: limit memory
const all = [];
for (;;) all.push(Object.freeze({ a: 1 }));
