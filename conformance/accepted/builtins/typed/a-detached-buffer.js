const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } };
const lost = () => { const u = new Uint8Array(2); u.buffer.transfer(); return u; };
for (const name of ["entries", "keys", "values", "at", "copyWithin", "every", "fill", "filter", "find", "findIndex", "findLast", "findLastIndex", "forEach", "includes", "indexOf", "join", "lastIndexOf", "map", "reverse", "reduce", "reduceRight", "set", "slice", "some", "sort", "subarray", "toReversed", "toSorted", "with"]) {
  show(() => lost()[name]((x) => x)); show(() => Uint8Array.prototype[name].call({}, (x) => x)); show(() => Uint8Array.prototype[name].call(undefined, (x) => x));
}
show(() => [lost().length, lost().byteLength, lost().byteOffset, lost()[0], lost().buffer.detached, Object.keys(lost())]);
show(() => { lost()[0] = 1; return "nothing happens"; }); show(() => [...lost()]); show(() => lost()); show(() => new Uint8Array(lost()));
show(() => { const u = new Uint8Array(2), it = u.values(); it.next(); u.buffer.transfer(); return it.next(); });
