async function* g() { try { yield 1; } catch (e) { yield ["caught", e]; } }
const it = g();
await it.next();
console.log(await it.throw("t"), await it.next());
await g().throw(new Error("early")).catch((e) => console.log(e.message));
