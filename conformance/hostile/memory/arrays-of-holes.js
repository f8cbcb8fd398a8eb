// ends: limit memory
const all = [];
for (;;) all.push(new Array(10000));
