// The other side needs a numeric size, a callable `has` and a callable `keys` that gives an object.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const like = (o) => ({ size: 1, has: () => false, keys: () => [].values(), ...o });
for (const o of [undefined, null, 5, "ab", [1], {}, { size: NaN }, like({ size: "x" }), like({ size: -1 }), like({ size: -Infinity }), like({ size: undefined }), like({ size: 1n }), like({ has: undefined }), like({ keys: null }), like({ keys: () => 5 }), like({ size: "2" }), like({ size: Infinity }), like({ size: 0.5 }), like({ size: { valueOf: () => 1 } })]) show(() => new Set([1]).union(o));
show(() => Set.prototype.union.call(new Map(), new Set()));
show(() => Set.prototype.isSubsetOf.call({}, new Set()));
show(() => new Set([1]).isSupersetOf(like({ keys: () => ({ next: () => ({ value: 2, done: false }), return: () => { console.log("closed"); return {}; } }) })));
show(() => new Set([1, 2]).isDisjointFrom(like({ size: 1, keys: () => ({ next: () => ({ value: 1, done: false }), return: () => { throw new Error("from return"); } }) })));
show(() => new Set([1]).difference(like({ has: () => { throw new Error("from has"); } })));
show(() => new Set([1, 2]).union(like({ keys: () => ({ next: () => 5 }) })));
