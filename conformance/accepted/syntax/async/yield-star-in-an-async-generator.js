// `yield*` delegates to async and sync iterables, awaits each value, and passes on what is sent, thrown and returned.
const log = [];
async function* inner() { try { const a = yield "i1"; log.push(`inner got ${a}`); yield "i2"; } catch (e) { log.push(`inner caught ${e}`); yield "recovered"; } finally { log.push("inner finally"); } return "inner result"; }
async function* outer() { const r = yield* inner(); log.push(`result ${r}`); const s = yield* [1, Promise.resolve(2)]; log.push(`array result ${s}`); yield* "ab"; }
const it = outer();
console.log(await it.next(), await it.next("sent"), await it.throw("thrown"), await it.next(), await it.next(), await it.next(), await it.next(), await it.next());
console.log(log.splice(0).join(", "));
const early = outer();
await early.next();
console.log(await early.return("bye"), log.splice(0).join(", "));
for (const bad of [5, null, { [Symbol.asyncIterator]: () => 1 }, { [Symbol.asyncIterator]: () => ({ next: () => 1 }) }, { [Symbol.asyncIterator]: () => ({ next: async () => { throw new Error("next rejects"); } }) }]) { const g = (async function* () { yield* bad; })(); console.log(await g.next().catch((e) => `${e.name}: ${e.message}`), await g.next()); }
