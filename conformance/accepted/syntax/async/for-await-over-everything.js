// for-await takes async iterables, sync iterables of values and promises, and closes what it leaves early.
const log = [];
for await (const x of [1, Promise.resolve(2), { then: (f) => f(3) }, Promise.resolve(Promise.resolve(4))]) log.push(x);
for await (const c of "hé") log.push(c);
for await (const [k, v] of new Map([["a", Promise.resolve(1)]])) log.push(k, v instanceof Promise);
async function* g() { try { yield 1; yield Promise.resolve(2); yield 3; } finally { await null; log.push("closed"); } }
for await (const x of g()) { if (x === 2) break; log.push(x); }
console.log(log.splice(0).join());
const manual = { [Symbol.asyncIterator]() { let n = 0; return { next: async () => ({ value: n++, done: n > 2 }), return: async () => { log.push("return"); return {}; } }; } };
for await (const x of manual) log.push(x);
try { for await (const x of manual) throw new Error("body"); } catch (e) { log.push(e.message); }
console.log(log.splice(0).join());
const sync = { [Symbol.iterator]() { let n = 0; return { next: () => ({ value: n === 1 ? Promise.reject(new Error("rejected item")) : n, done: n++ > 2 }), return: () => { log.push("sync closed"); return {}; } }; } };
try { for await (const x of sync) log.push(x); } catch (e) { log.push(e.message); }
for (const v of [5, null, {}, { [Symbol.asyncIterator]: 1 }, { [Symbol.asyncIterator]: () => 5 }, { [Symbol.asyncIterator]: () => ({ next: () => 5 }) }]) { try { for await (const x of v); } catch (e) { log.push(`${e.name}: ${e.message}`); } }
console.log(log.join("\n"));
