function* all() { let n = 0; try { while (true) yield n++; } finally { console.log("closed"); } }
console.log([...all().drop(2).take(3)]);
console.log([...[1, 2].values().take(5)], [...[1, 2].values().drop(5)], [...all().take(0)]);
for (const n of [-1, NaN, "x", undefined]) { try { [].values().take(n); } catch (e) { console.log(e.name, e.message); } }
