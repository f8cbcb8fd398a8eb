const m = new Map();
for (let i = 0; i < 2000; i++) m.set(i % 2 ? i : "k" + i, i);
for (let i = 0; i < 2000; i += 3) m.delete(i % 2 ? i : "k" + i);
let sum = 0;
for (const [, v] of m) sum += v;
console.log(m.size, sum, [...m.keys()].slice(0, 4), m.get(1), m.get("k3"), m.get(3));
