// ends: limit memory
const all = [];
for (;;) all.push(Promise.withResolvers());
