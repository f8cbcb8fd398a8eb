// ends: limit steps
// with: --steps 1000000
const a = new Set(Array.from({ length: 5000 }, (_, i) => i)), b = new Set([1]);
for (;;) { a.union(b); a.intersection(b); a.difference(b); a.symmetricDifference(b); a.isSubsetOf(b); a.isSupersetOf(b); a.isDisjointFrom(b); }
