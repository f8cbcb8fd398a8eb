// Weak collections take objects, functions and symbols that are not registered; everything else is refused or not found.
const map = new WeakMap(), set = new WeakSet();
const keys = [{}, [], () => {}, Symbol("own"), Symbol.iterator, new Map(), class {}];
for (const k of keys) console.log(map.set(k, "v") === map, map.get(k), map.has(k), set.add(k) === set, set.has(k), map.delete(k), map.delete(k), map.get(k), set.delete(k), set.has(k));
for (const k of [undefined, null, 1, "s", true, 1n, Symbol.for("registered")]) {
  console.log(map.get(k), map.has(k), map.delete(k), set.has(k), set.delete(k));
  for (const f of [() => map.set(k, 1), () => set.add(k), () => new WeakMap([[k, 1]]), () => new WeakSet([k])]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
}
console.log(map, set, Object.prototype.toString.call(map), Object.prototype.toString.call(set), Object.keys(map), "size" in map, "forEach" in set, Symbol.iterator in map);
