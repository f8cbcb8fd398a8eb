// The default order of BigInts is that of their texts, however long those are and however alike they begin.
const base = 10n ** 30n;
console.log([base + 2n, base + 1n, base].sort());
console.log([9n, 10n, 1n, -1n, -10n, 100n, base, 2n].sort());
console.log([3n, "20", 1, 100n, undefined, null].sort());
console.log([base * base + 7n, base * base + 6n].toSorted());
