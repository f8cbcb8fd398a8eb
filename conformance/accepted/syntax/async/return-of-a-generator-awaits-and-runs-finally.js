async function* g() { try { yield 1; yield 2; } finally { console.log("fin"); await null; console.log("fin done"); } }
const it = g();
await it.next();
console.log(await it.return(Promise.resolve("r")), await it.next());
console.log(await g().return(Promise.resolve("early")));
const jt = g();
await jt.next();
await jt.return(Promise.reject(new Error("bad"))).catch((e) => console.log("rejected", e.message));
