async function* inner() { try { const s = yield 1; console.log("s", s); yield 2; } catch (e) { console.log("inner", e); yield "saved"; } finally { console.log("inner fin"); } return "r"; }
async function* outer() { const r = yield* inner(); yield ["r", r]; yield* [Promise.resolve(3), 4]; }
const it = outer();
console.log(await it.next(), await it.next("S"), await it.next(), await it.next(), await it.next(), await it.next());
const jt = outer();
await jt.next();
console.log(await jt.throw("T"), await jt.next());
const kt = outer();
await kt.next();
console.log(await kt.return("R"), await kt.next());
