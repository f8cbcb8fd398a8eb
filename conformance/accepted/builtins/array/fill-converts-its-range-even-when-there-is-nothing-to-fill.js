// `fill` reads the length, converts start and end, and then writes the same value to each position.
const log = [];
const n = (name, v) => ({ valueOf() { log.push(name); return v; } });
console.log([].fill(0, n("start", 5), n("end", 6)), log.join());
for (const [s, e] of [[1], [1, 2], [-2], [-3, -1], [NaN], [undefined, 2], [null, "2"], [3, 1], [-Infinity, Infinity], [0.9, 1.9]]) console.log(s, e, [1, 2, 3].fill("x", s, e));
const shared = {};
const rows = new Array(3).fill(shared);
console.log(rows[0] === rows[2], rows, [1, 2].fill());
const like = { length: 2, extra: true };
console.log(Array.prototype.fill.call(like, 7) === like, like);
const watched = { length: 2, set 0(v) { log.push(`0=${v}`); }, set 1(v) { log.push(`1=${v}`); } };
Array.prototype.fill.call(watched, "w");
console.log(log.join());
const target = Object.freeze([1]);
try { target.fill(2); } catch (e) { console.log(e.name, e.message); }
try { Array.prototype.fill.call(null, 1); } catch (e) { console.log(e.name, e.message); }
console.log([].fill.length, [].fill.name, typeof Array.prototype.fill.call(5, 1));
