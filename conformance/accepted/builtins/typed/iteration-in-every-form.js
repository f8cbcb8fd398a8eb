// for-of, spread, patterns, entries, keys and for-in over a typed array, and an iterator after its end.
const t = Uint8Array.of(5, 6, 7);
console.log([...t], [...t.keys()], [...t.entries()], Array.from(t, (v) => v * 2), Math.max(...t), new Set(t), [].concat(t).length, Object.fromEntries(t.entries()));
const [a, , c, d = "none"] = t;
console.log(a, c, d);
for (const i in t) console.log(i, typeof i);
for (const [i, v] of t.entries()) if (i) console.log(i, v);
const it = t.values();
console.log(it.next(), [...it], it.next(), it.next(), Object.prototype.toString.call(it), t.values === t[Symbol.iterator]);
const seen = [];
for (const v of t) { seen.push(v); t[2] = 99; }
console.log(seen, Object.values(t), { ...t });
for (const m of ["keys", "values", "entries"]) for (const r of [[], {}, undefined]) { try { t[m].call(r); } catch (e) { console.log(e.name, e.message); } }
