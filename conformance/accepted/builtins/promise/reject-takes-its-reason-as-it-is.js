// `Promise.reject` never unwraps: a promise or thenable as reason stays one.
const inner = Promise.resolve("inner"), thenable = { then() { console.log("never called"); } };
Promise.reject(inner).catch((r) => console.log(r === inner));
Promise.reject(thenable).catch((r) => console.log(r === thenable));
Promise.reject().catch((r) => console.log(r));
class Sub extends Promise {}
const s = Sub.reject(1);
console.log(s instanceof Sub);
s.catch((r) => { console.log("sub", r); });
for (const r of [undefined, 5, {}, Math.max]) { try { Promise.reject.call(r, 1); } catch (e) { console.log(e.name, e.message); } }
