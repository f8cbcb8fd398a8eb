const s = new Set([1, 2, 3]);
const seen = [];
s.forEach((x) => { seen.push(x); s.delete(x + 1); if (x < 20) s.add(x + 10); });
console.log(seen, s);
