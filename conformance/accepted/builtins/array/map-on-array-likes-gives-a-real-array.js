// `map` keeps the length and the holes of its source; an array-like gives a real array.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const log = [];
const like = { get length() { log.push("length"); return 3; }, get 0() { log.push("0"); return 1; }, get 2() { log.push("2"); return 3; } };
const r = Array.prototype.map.call(like, (v) => v * 2);
console.log(r, Array.isArray(r), 1 in r, log.join());
console.log(["1", "2", "3"].map(parseInt), ["1", "2", "3"].map(Number), [1, 4, 9].map(Math.sqrt), [[1, 2]].map(([a, b]) => a + b));
console.log(Array.prototype.map.call("abc", (c) => c + c), [1, 2].map((v, i, a) => a === undefined), [1].map(() => {}));
console.log([1, 2, 3].map((v, i, a) => { if (i === 0) a[1] = "changed"; return v; }), [1, 2].map(function () { return this; }, "t")[0]);
show(() => [1].map());
show(() => [1].map([]));
show(() => Array.prototype.map.call(undefined, (v) => v));
show(() => Array.prototype.map.call({ length: 2 ** 32 }, (v) => v));
console.log([].map.length, [].map.name);
