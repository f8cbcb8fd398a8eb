// ends: limit memory
const w = new WeakMap();
for (;;) w.set({}, 1);
