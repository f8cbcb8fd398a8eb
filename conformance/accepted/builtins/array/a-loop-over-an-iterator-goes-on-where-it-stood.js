const a = [1, 2, 3, 4];
const values = a.values();
const seen = [values.next().value];
for (const x of values) { seen.push(x); if (x === 2) a.push(9); if (x === 3) break; }
console.log(seen, values.next(), [...values], values.next());
a.push(10);
console.log(values.next(), [...a.entries()], Array.from(a.keys()));
const m = new Map([["a", 1], ["b", 2], ["c", 3]]);
const entries = m.entries();
for (const [k, v] of entries) { console.log(k, v); if (k === "a") { m.delete("b"); m.set("d", 4); } if (k === "c") break; }
console.log(entries.next(), [...entries], Object.fromEntries(m.entries()), new Set(m.values()));
