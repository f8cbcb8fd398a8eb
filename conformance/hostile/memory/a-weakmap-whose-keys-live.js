// ends: limit memory
const w = new WeakMap(), keys = [];
for (;;) { const k = {}; keys.push(k); w.set(k, k); }
