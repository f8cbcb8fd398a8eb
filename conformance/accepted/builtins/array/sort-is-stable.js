const rows = [];
for (let i = 0; i < 100; i++) rows.push({ k: i % 5, i });
rows.sort((a, b) => a.k - b.k);
console.log(rows.every((r, i) => i === 0 || rows[i - 1].k < r.k || rows[i - 1].i < r.i), rows.slice(18, 23).map((r) => r.k + ":" + r.i));
