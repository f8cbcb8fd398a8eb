// The predicates get value and counter; the eager ones close the source as soon as they know.
const log = [];
const source = function* (...v) { try { yield* v; } finally { log.push("closed"); } };
console.log([...source(1, 2, 3, 4).filter((v, i) => v % 2 && i < 3)], log.splice(0).join());
console.log(source(1, 2, 3).find((v) => v > 1), log.splice(0).join(), source(1).find((v) => v > 1), log.splice(0).join());
console.log(source(1, 2, 3).some((v) => v === 1), source(1, 2).some(() => 0), source().some(() => true), log.splice(0).length);
console.log(source(1, 2, 3).every((v) => v === 1), source(1, 2).every(() => "yes"), source().every(() => false), log.splice(0).length);
for (const m of ["filter", "find", "some", "every", "forEach"]) { try { const r = source(1, 2)[m](() => { throw new Error(m); }); r.next(); } catch (e) { console.log(e.message, log.splice(0).join()); } }
console.log(source(1, 2).forEach((...args) => log.push(args.join("@"))), log.join());
