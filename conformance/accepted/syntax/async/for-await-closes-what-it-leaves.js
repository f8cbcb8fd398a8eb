const source = (n) => ({ [Symbol.asyncIterator]: () => ({ next: async () => ({ value: n++, done: n > 5 }), return: async () => { console.log("closed"); return {}; } }) });
for await (const x of source(0)) { console.log(x); if (x === 1) break; }
outer: for (const a of [1, 2]) for await (const x of source(0)) { console.log(a, x); continue outer; }
const f = async () => { for await (const x of source(0)) return x; };
console.log(await f());
try { for await (const x of source(0)) throw new Error("body"); } catch (e) { console.log(e.message); }
for await (const x of source(3)) console.log(x);
