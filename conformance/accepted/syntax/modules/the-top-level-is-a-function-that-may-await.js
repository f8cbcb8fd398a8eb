// The top level of a module is strict, has no `this`, may await, and its functions see later bindings once they are made.
console.log(this, typeof later);
var later = await Promise.resolve("awaited");
const early = () => value;
try { early(); } catch (e) { console.log(e.name, e.message); }
const value = await (async () => { await null; return "value"; })();
console.log(early(), later);
for await (const x of [Promise.resolve(1)]) console.log(x);
{ await null; let block = await "block"; console.log(block); }
const [p, q = await "default"] = await Promise.all([1]);
console.log(p, q, await await 5, (await import_free()).x);
async function import_free() { return { x: "from an async function" }; }
