const a = new Set(["x", "y"]);
console.log(a.union(new Map([["y", 1], ["z", 2]])), a.intersection(new Map([["y", 1]])), a.isSubsetOf(new Map([["x", 0], ["y", 0], ["z", 0]])));
for (const v of [[1], 5, undefined, {}, { size: 1 }, { size: NaN, has() {}, keys() {} }, { size: -1, has() {}, keys() {} }]) { try { console.log(a.union(v)); } catch (e) { console.log(e.name + ": " + e.message); } }
