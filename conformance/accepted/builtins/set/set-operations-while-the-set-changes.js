// What `has` or the iterator of the other side does to the receiver is seen as the standard says.
const set = new Set([1, 2, 3]);
const has = (v) => { set.delete(v + 1); if (v < 5) set.add(v * 10); return v < 30; };
console.log(set.intersection({ size: 9, has, keys: () => [].values() }), set);
const d = new Set([1, 2, 3]);
console.log(d.difference({ size: 9, has: (v) => { d.clear(); return false; }, keys: () => [].values() }), d);
const s = new Set([1, 2, 3]);
console.log(s.isSubsetOf({ size: 9, has: (v) => { s.delete(2); return v !== 2; }, keys: () => [].values() }), s);
const y = new Set([1, 2]);
console.log(y.symmetricDifference({ size: 2, has: () => true, keys: function* () { y.delete(1); yield 1; y.add(5); yield 5; yield 5; } }), y);
const u = new Set([1]);
console.log(u.union({ size: 1, has: () => true, keys: function* () { u.add("late"); yield 2; } }), u);
class Sub extends Set {}
console.log(new Sub([1]).union(new Sub([2])) instanceof Sub, new Sub([1]).union([2].length ? new Set([2]) : null));
