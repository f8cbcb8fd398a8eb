// The combinators read `resolve` of their receiver once, call it on each item, and call `then` of what it gives.
const log = [];
class Traced extends Promise {
  static get resolve() { log.push("get resolve"); return (v) => { log.push(`resolve ${v}`); return { then: (f, r) => { log.push(`then ${v} ${typeof f} ${typeof r}`); v < 0 ? r(v) : f(v); } }; }; }
}
for (const m of ["all", "allSettled", "any", "race"]) {
  const outcome = await Traced[m]([1, -2, 3]).then((v) => JSON.stringify(v), (e) => `rejected ${e}`);
  console.log(m, outcome, log.splice(0).join(", "));
}
const closing = () => { let n = 0; return { [Symbol.iterator]: () => ({ next: () => ({ value: n++, done: n > 3 }), return: () => { log.push("closed"); return {}; } }) }; };
class Bad extends Promise { static resolve() { throw new Error("no resolve"); } }
for (const m of ["all", "allSettled", "any", "race"]) console.log(m, await Bad[m](closing()).catch((e) => e.message), log.splice(0).join());
class None extends Promise { static resolve = 5; }
console.log(await None.all([1]).catch((e) => `${e.name}: ${e.message}`), await None.race(closing()).catch((e) => e.message), log.join());
