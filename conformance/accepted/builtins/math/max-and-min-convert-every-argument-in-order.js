// Every argument is converted, even after NaN; −0 is less than 0; no argument gives the neutral element.
const log = [];
const n = (v) => ({ valueOf() { log.push(v); return v; } });
console.log(Math.max(n(1), n(NaN), n(3)), Math.min(n(4), n(-5), n(6)), log);
for (const args of [[], [undefined], [null], [-0, 0], [0, -0], [NaN, 1], [1, NaN], ["2", 10], [true, false], [[5], [4]], [[]], [{}], [Infinity, -Infinity], [1, 2, 3, 4, 5, 6, 7, 8, 9]]) console.log(args, Math.max(...args), Math.min(...args), Object.is(Math.max(...args), -0), Object.is(Math.min(...args), -0));
for (const f of [() => Math.max(1, 2n), () => Math.min(Symbol()), () => Math.max(NaN, { valueOf() { throw new Error("still converted"); } })]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log(Math.max.length, Math.min.length, Math.max.apply(null, [3, 1]), Math.min.apply(null, new Array(3)));
