// ends: limit steps
// with: --steps 1000000
const m = new Map();
for (let i = 0; ; i++) { m.set(i, i); m.delete(i - 1); for (const k of m.keys()) break; }
