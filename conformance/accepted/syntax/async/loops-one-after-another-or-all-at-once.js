// Sequential awaits, Promise.all over a map, a reduce of promises, and a limited number at a time.
const log = [];
const work = async (n) => { log.push(`start ${n}`); for (let i = 0; i < n; i++) await null; log.push(`end ${n}`); return n * 10; };
const one = [];
for (const n of [3, 1, 2]) one.push(await work(n));
console.log(one, log.splice(0).join(", "));
console.log(await Promise.all([3, 1, 2].map(work)), log.splice(0).join(", "));
console.log(await [3, 1, 2].reduce(async (acc, n) => [...await acc, await work(n)], []), log.splice(0).join(", "));
console.log([3, 1].map(async (n) => n), [1, 2].filter(async () => false).length, [2, 1].some(async () => false));
const pool = async (items, size, f) => { const out = []; let next = 0; const run = async () => { while (next < items.length) { const i = next++; out[i] = await f(items[i]); } }; await Promise.all(Array.from({ length: size }, run)); return out; };
console.log(await pool([3, 1, 2, 1], 2, work), log.splice(0).join(", "));
let n = 0;
while (await Promise.resolve(n < 3)) n++;
do { n--; } while (await (async () => n > 1)());
for (let i = await 0; i < await 2; i += await 1) n += i;
console.log(n);
