const a = new Set([1, 2, 3, 4]), b = new Set([6, 4, 3]);
console.log(a.union(b), a.intersection(b), a.difference(b), a.symmetricDifference(b), a);
console.log(new Set([1, 2]).isSubsetOf(a), a.isSubsetOf(b), a.isSupersetOf(new Set([4])), a.isSupersetOf(b), a.isDisjointFrom(new Set([9])), a.isDisjointFrom(b), new Set().isSubsetOf(a));
