const m = new Map([[1, "a"]]);
const seen = [];
m.forEach((v, k) => { seen.push(k); if (k < 5) m.set(k + 1, v); if (k === 3) m.delete(4); });
console.log(seen, m.size);
