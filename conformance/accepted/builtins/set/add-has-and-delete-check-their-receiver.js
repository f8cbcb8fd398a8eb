// The methods of a set work on sets alone, and compare by SameValueZero.
const set = new Set();
console.log(set.add(-0) === set, Object.is([...set][0], 0), set.has(0), set.add(NaN).has(NaN), set.add("1").has(1), set.add().has(undefined), set.has(), set.size);
console.log(set.delete(NaN), set.delete(NaN), set.delete(), set, set.clear(), set.size);
for (const m of ["add", "has", "delete", "clear", "forEach", "values", "entries"]) {
  console.log(m, Set.prototype[m].length, Set.prototype[m].name);
  for (const r of [undefined, {}, new Map(), new WeakSet(), Object.create(set), []]) { try { Set.prototype[m].call(r, () => {}); } catch (e) { console.log(e.name, e.message); } }
}
console.log(Set.prototype.keys === Set.prototype.values, Set.prototype[Symbol.iterator] === Set.prototype.values, Set.prototype.keys.name);
const { get: size } = Object.getOwnPropertyDescriptor(Set.prototype, "size");
try { size.call(new Map()); } catch (e) { console.log(e.name, e.message); }
