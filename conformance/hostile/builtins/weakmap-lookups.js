// ends: limit steps
// with: --steps 1000000
const w = new WeakMap();
const keys = Array.from({ length: 1000 }, () => ({}));
for (const k of keys) w.set(k, 1);
for (;;) for (const k of keys) w.get(k);
