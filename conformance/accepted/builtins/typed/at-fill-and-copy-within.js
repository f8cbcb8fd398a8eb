// The methods that take positions: each converts them as those of arrays do, clamps, and never grows the array.
const make = () => new Int16Array([10, 20, 30, 40]);
for (const i of [0, -1, 3, 4, -5, 1.9, "2", NaN, undefined, null, Infinity]) console.log(i, make().at(i));
for (const args of [[7], [7, 1], [7, 1, 3], [7, -2], [7, -3, -1], ["8", NaN, undefined], [1.9], [70000], [null], [undefined], [7, 9]]) console.log(args, make().fill(...args).join());
for (const args of [[0, 2], [1], [2, 0], [-1, 0], [0, -1], [1, 0, 2], [0, 1, -1], [9, 0], [0, 9], [NaN, "1"]]) console.log(args, make().copyWithin(...args).join());
const t = make();
console.log(t.fill(1) === t, t.copyWithin(0, 1) === t);
for (const f of [() => make().fill(1n), () => make().fill(Symbol()), () => make().at(1n)]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log(["at", "fill", "copyWithin"].map((m) => `${m}/${t[m].length}`).join());
