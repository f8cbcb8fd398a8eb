// The constructors use `set` and `add` of their class, and the methods check what they are called on.
const k = {}, log = [];
class M extends WeakMap { set(key, v) { log.push(v); return super.set(key, v); } }
class S extends WeakSet { add(v) { log.push("added"); return super.add(v); } }
console.log(new M([[k, 1], [[], 2]]).get(k), new S([k, k]).has(k), log, new WeakMap(null).has(k), new WeakSet(undefined).has(k));
for (const f of [() => WeakMap(), () => WeakSet(), () => new WeakMap([5]), () => new WeakMap(5), () => new WeakSet("ab"), () => new WeakSet({})]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
for (const m of ["get", "set", "has", "delete"]) { console.log(m, WeakMap.prototype[m].length); for (const r of [new Map(), {}, undefined, new WeakSet()]) { try { WeakMap.prototype[m].call(r, k); } catch (e) { console.log(e.name, e.message); } } }
for (const m of ["add", "has", "delete"]) { console.log(m, WeakSet.prototype[m].length); for (const r of [new Set(), new WeakMap()]) { try { WeakSet.prototype[m].call(r, k); } catch (e) { console.log(e.name, e.message); } } }
console.log(WeakMap.length, WeakSet.length, WeakMap.name, WeakSet.name);
