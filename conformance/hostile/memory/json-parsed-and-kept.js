// ends: limit memory
const t = JSON.stringify(Array.from({ length: 1000 }, (_, i) => ({ i })));
const all = [];
for (;;) all.push(JSON.parse(t));
