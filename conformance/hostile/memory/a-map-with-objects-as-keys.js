// ends: limit memory
const m = new Map();
for (;;) m.set({}, 1);
