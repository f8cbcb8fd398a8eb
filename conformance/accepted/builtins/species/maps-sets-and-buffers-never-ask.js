// Map, Set and ArrayBuffer methods make plain results whatever the class of their receiver is.
class M extends Map {} class S extends Set {}
console.log(Object.getPrototypeOf(new S([1]).union(new S([2]))) === Set.prototype, Object.getPrototypeOf(new S([1]).difference(new Set())) === Set.prototype, Object.getPrototypeOf(M.groupBy([1], (x) => x)) === Map.prototype, Object.getPrototypeOf(new Map(new M([[1, 2]]))) === Map.prototype);
const s = new Set([1, 2]);
Object.defineProperty(s, "constructor", { get() { throw new Error("never asked"); } });
console.log(s.union(new Set([3])).size, s.intersection(new Set([1])).size, s.symmetricDifference(new Set([1])).size, s.isSubsetOf(new Set([1, 2, 3])));
const m = new Map([[1, 2]]);
Object.defineProperty(m, "constructor", { get() { throw new Error("never asked"); } });
console.log([...m.entries()], new Map(m).size, structuredClone(m).size, Object.groupBy(m, () => "k").k.length);
const d = new Date(0);
d.constructor = 5;
console.log(new Date(d).getTime(), structuredClone(new Date(7)).getTime(), JSON.stringify(d));
