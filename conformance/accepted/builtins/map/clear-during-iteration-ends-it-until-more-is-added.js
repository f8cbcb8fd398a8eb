const m = new Map([[1, 1], [2, 2], [3, 3]]);
const seen = [];
for (const [k] of m) { seen.push(k); if (k === 1) { m.clear(); m.set(9, 9); } }
console.log(seen, m);
