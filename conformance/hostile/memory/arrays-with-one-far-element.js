// ends: limit memory
const all = [];
for (;;) { const a = []; a[5000] = 1; all.push(a); }
