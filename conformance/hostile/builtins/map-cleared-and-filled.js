// ends: limit memory
const m = new Map();
for (;;) { for (let i = 0; i < 100; i++) m.set(i, i); m.clear(); }
