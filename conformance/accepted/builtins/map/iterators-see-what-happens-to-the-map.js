// An iterator of a map goes on where it stood: it sees new entries, skips deleted ones, and ends for good.
const map = new Map([["a", 1], ["b", 2], ["c", 3]]);
const it = map.entries();
console.log(it.next().value);
map.delete("a");
map.delete("b");
map.set("d", 4);
console.log(it.next().value, map.set("a", "again") === map, [...it], it.next());
map.set("late", 1);
console.log(it.next(), it[Symbol.iterator]() === it, Object.prototype.toString.call(it), String(map.keys()), map.entries === map[Symbol.iterator], Map.prototype.entries === Map.prototype[Symbol.iterator]);
const cleared = new Map([[1, 1], [2, 2]]);
const ks = cleared.keys();
ks.next();
cleared.clear();
cleared.set(3, 3);
console.log([...ks], [...cleared.values()]);
for (const r of [undefined, {}, [].values(), new Set().values(), map]) { try { it.next.call(r); } catch (e) { console.log(e.name, e.message); } }
console.log(it.next.length, it.next.name, Object.getOwnPropertyNames(Object.getPrototypeOf(it)));
