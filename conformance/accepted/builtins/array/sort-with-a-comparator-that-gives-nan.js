const rows = [3, undefined, 1, 2, undefined, 5, 4, undefined, 0].map((v) => ({ v }));
rows.sort((a, b) => a.v - b.v);
console.log(rows.map((r) => r.v));
const long = [];
for (let i = 0; i < 50; i++) long.push({ v: i % 4 === 0 ? undefined : (i * 37) % 41 });
console.log(long.sort((a, b) => a.v - b.v).map((r) => r.v ?? "u").join());
