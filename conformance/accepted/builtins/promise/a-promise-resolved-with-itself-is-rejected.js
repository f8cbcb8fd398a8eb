let resolve;
const p = new Promise((r) => { resolve = r; });
resolve(p);
await p.catch((e) => console.log(e.name, e.message));
const q = Promise.resolve().then(() => q);
await q.catch((e) => console.log(e.name, e.message));
