// The methods of a map work on maps alone: not on objects that inherit from one, sets or weak maps.
const map = new Map([["a", 1]]);
for (const m of ["get", "set", "has", "delete", "clear", "forEach", "keys", "values", "entries"]) {
  console.log(m, Map.prototype[m].length, Map.prototype[m].name);
  for (const r of [undefined, {}, new Set(), new WeakMap(), Object.create(map), "map", Map.prototype]) { try { Map.prototype[m].call(r, () => {}); } catch (e) { console.log(e.name, e.message); } }
}
const { get: size } = Object.getOwnPropertyDescriptor(Map.prototype, "size");
console.log(size.call(map), size.name, size.length);
for (const r of [{}, new Set(), 5]) { try { size.call(r); } catch (e) { console.log(e.name, e.message); } }
class Sub extends Map { get(k) { return `${super.get(k)}!`; } }
console.log(new Sub([["x", 1]]).get("x"), Map.prototype.get.call(new Sub([["x", 2]]), "x"));
