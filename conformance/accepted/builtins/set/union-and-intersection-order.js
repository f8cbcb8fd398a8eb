// Which order the results have, and what is asked of the other side, depends on the sizes.
const log = [];
const other = (size, ...items) => ({ get size() { log.push("size"); return size; }, get has() { log.push("get has"); return (v) => { log.push(`has ${v}`); return items.includes(v); }; }, get keys() { log.push("get keys"); return () => { log.push("keys()"); return items.values(); }; } });
for (const m of ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"]) {
  for (const size of [1, 3, 5]) console.log(m, size, new Set([1, 2, 3])[m](other(size, 3, 2, 9)), log.splice(0).join(", "));
  console.log(Set.prototype[m].length, Set.prototype[m].name);
}
console.log(new Set([3, 1]).union(new Set([2, 1])), new Set([1, 2, 3]).intersection(new Set([3, 1])), new Set([3, 1]).intersection(new Set([1, 2, 3])), new Set([1, 2]).symmetricDifference(new Set([2, 3])), new Set([1]).union(new Map([["k", "v"]])));
