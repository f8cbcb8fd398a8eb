// ends: limit steps
// with: --steps 1000000
const m = new Map([[0, 0]]);
m.forEach((v, k) => { m.delete(k); m.set(k + 1, 0); });
