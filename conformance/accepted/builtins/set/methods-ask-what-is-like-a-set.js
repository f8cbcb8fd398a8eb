const log = [];
const odd = { size: 2, has(x) { log.push("has " + x); return x === 1; }, keys() { log.push("keys"); return { n: 0, next() { this.n++; log.push("next"); return { done: this.n > 3, value: this.n }; }, return() { log.push("return"); return {}; } }; } };
for (const f of ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"]) {
  console.log(f, new Set([1, 2, 9])[f](odd), new Set([1])[f](odd), log.join());
  log.length = 0;
}
const grow = new Set([1, 2, 3]);
console.log(grow.intersection({ size: 10, has(x) { if (x < 6) { grow.delete(x); grow.add(x + 3); } return true; }, keys() { return {}; } }), grow);
