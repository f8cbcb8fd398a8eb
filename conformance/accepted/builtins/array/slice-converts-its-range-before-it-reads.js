// `slice` reads the length, converts both ends, and then copies: what the conversion did to the array is seen.
const log = [];
const n = (name, v, f) => ({ valueOf() { log.push(name); f?.(); return v; } });
const list = [1, 2, 3, 4, 5];
console.log(list.slice(n("start", 1), n("end", 4, () => { list.length = 3; })), log.join());
for (const [s, e] of [[], [2], [-2], [1, -1], [3, 1], [NaN, undefined], ["1", "3"], [null, 2], [0.9, 2.9], [-Infinity, Infinity], [9], [-9, -4], [undefined, null]]) console.log(s, e, ["a", "b", "c", "d"].slice(s, e));
const like = { length: 3, 0: "x", 2: "z" };
const copy = Array.prototype.slice.call(like);
console.log(copy, Array.isArray(copy), 1 in copy, Array.prototype.slice.call("héy", 1), (function () { return [].slice.call(arguments, 1); })(1, 2, 3));
const o = {};
console.log([o].slice()[0] === o, [, 1].slice(0, 1).length, Array.prototype.slice.call({ length: 2 ** 53, [2 ** 53 - 2]: "end" }, 2 ** 53 - 3));
for (const f of [() => [].slice.call(null), () => [].slice(Symbol()), () => [].slice(0, 1n)]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log([].slice.length, [].slice.name);
