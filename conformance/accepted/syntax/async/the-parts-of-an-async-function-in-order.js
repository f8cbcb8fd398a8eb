// Parameters and the first part run at once; an exception in parameters rejects, too; the promise is there before the end.
const log = [];
async function f(a = log.push("default"), { b } = {}) { log.push("body"); await null; log.push("after await"); return "result"; }
const p = f();
log.push("returned");
console.log(p instanceof Promise, log.join(), await p, log.join());
const bad = async (x = (() => { throw new Error("in a default"); })()) => x;
let q;
try { q = bad(); console.log("no exception here"); } catch { console.log("never"); }
console.log(await q.catch((e) => e.message));
console.log(await (async ({ a }) => a)(null).catch((e) => e.name), await (async () => { throw undefined; })().catch((e) => `reason ${e}`), await (async () => {})(), await (async () => { return; })());
console.log(Object.getPrototypeOf(f) !== Object.getPrototypeOf(() => {}), "prototype" in f, Object.prototype.toString.call(f), f.name, f.length);
try { new f(); } catch (e) { console.log(e.name, e.message); }
