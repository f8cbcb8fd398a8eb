// `forEach` cannot be left by a value: only an exception ends it early.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const seen = [];
show(() => [1, 2, 3].forEach((v) => { seen.push(v); if (v === 2) throw new Error("stop"); }));
console.log(seen, [1].forEach(() => false));
const log = [];
const like = { get length() { log.push("length"); return 2; }, get 0() { log.push("0"); delete this[1]; return "a"; }, get 1() { log.push("1"); return "b"; } };
Array.prototype.forEach.call(like, (v) => log.push(v));
console.log(log.join());
[[1, 2]].forEach(([a, b], i, { length }) => console.log(a, b, i, length));
Array.prototype.forEach.call("ab", function (c, i, s) { console.log(c, i, typeof s, s instanceof String); });
show(() => [].forEach());
show(() => [].forEach(Symbol("f")));
show(() => Array.prototype.forEach.call(undefined, () => {}));
console.log([].forEach.length, [].forEach.name);
