const m = new Map([[1, "a"], [2, "b"], [3, "c"]]);
const seen = [];
m.forEach((v, k) => { seen.push(k); if (k === 1) { m.delete(2); m.set(4, "d"); } if (k === 4) { m.delete(1); m.set(1, "again"); } });
console.log(seen, m);
for (const [k] of m) { seen.push(k); if (k === 3) m.clear(); if (k === 3) m.set(7, "new"); }
console.log(seen, m);
const many = new Map();
for (let i = 0; i < 40; i++) many.set(i, i);
let n = 0;
for (const [k] of many) { many.delete(k); if (n++ < 60) many.set(100 + n, n); }
console.log(n, many.size);
