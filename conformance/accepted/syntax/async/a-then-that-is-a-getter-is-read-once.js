let n = 0;
const odd = { get then() { n++; return (r) => r("got"); } };
console.log(await odd, n);
const bad = { get then() { throw new Error("getter"); } };
try { await bad; } catch (e) { console.log(e.message); }
const f = async () => bad;
f().catch((e) => console.log("rejected", e.message));
await null;
