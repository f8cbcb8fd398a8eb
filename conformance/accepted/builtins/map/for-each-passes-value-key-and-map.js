// `forEach` visits entries in insertion order, those added meanwhile too, each once, with the given this.
const map = new Map([["a", 1], ["b", 2]]);
map.forEach(function (value, key, m) { console.log(value, key, m === map, this.tag); if (key === "a") { m.delete("b"); m.set("c", 3); } if (key === "c") m.set("c", 4); }, { tag: "this" });
console.log(map.forEach(() => 1), map);
const again = new Map([["x", 0]]);
let n = 0;
again.forEach((v, k, m) => { if (n++ < 3) { m.delete(k); m.set(k, n); } });
console.log(n, again);
for (const f of [undefined, 5, {}, "f"]) { try { new Map().forEach(f); } catch (e) { console.log(e.name, e.message); } }
try { map.forEach((v) => { throw new RangeError(`at ${v}`); }); } catch (e) { console.log(e.name, e.message); }
