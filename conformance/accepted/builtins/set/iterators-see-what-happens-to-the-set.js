// A set that is changed while it is visited: deleted items are skipped, items added again are visited again.
const set = new Set(["a", "b", "c"]);
const seen = [];
for (const v of set) { seen.push(v); if (v === "a") { set.delete("b"); set.delete("a"); set.add("a"); } if (seen.length > 5) break; }
console.log(seen, [...set]);
const it = set.entries();
console.log(it.next().value, [...it], it.next(), Object.prototype.toString.call(it), it[Symbol.iterator]() === it);
set.forEach(function (v, k, s) { console.log(v === k, s === set, this.t); if (v === "c") s.add("d"); }, { t: 1 });
const values = set.values();
values.next();
set.clear();
set.add("new");
console.log([...values]);
for (const r of [{}, new Map().values(), [].values()]) { try { values.next.call(r); } catch (e) { console.log(e.name, e.message); } }
