// Several calls of next, return and throw may wait: each gets its own promise, settled one after another.
const log = [];
async function* g() { try { for (let i = 0; ; i++) { log.push(`at ${i}`); const got = yield i; log.push(`got ${got}`); } } catch (e) { yield `caught ${e}`; } finally { log.push("finally"); } }
const it = g();
const all = await Promise.allSettled([it.next("ignored"), it.next("a"), it.next("b"), it.throw("oops"), it.return("r"), it.next("late"), it.throw(new Error("after the end"))]);
console.log(all.map((r) => r.status === "fulfilled" ? r.value : String(r.reason)), log.join());
const fresh = g();
console.log(await fresh.return("before the start"), await fresh.next(), await g().throw(new Error("at the start")).catch((e) => e.message));
async function* h() { yield Promise.reject(new Error("yielded rejection")); yield "never"; }
const hi = h();
console.log(await hi.next().catch((e) => e.message), await hi.next());
async function* r() { return Promise.resolve("awaited result"); }
console.log(await r().next(), await r().return(Promise.resolve("awaited too")), await r().return(Promise.reject("rejected")).catch((e) => e));
for (const m of ["next", "return", "throw"]) console.log(m, it[m].length, it[m].name, await it[m].call({}, 1).catch((e) => `${e.name}: ${e.message}`));
