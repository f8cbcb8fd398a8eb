// ends: limit memory
const f = (...a) => a;
const all = [];
for (;;) all.push(f(1, 2, 3, 4, 5, 6, 7, 8));
