// `every` calls with value, index, array and thisArg, skips holes, and gives true for nothing.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const calls = [];
const r = [1, , 3, 0, 5].every(function (value, index, array) { calls.push([value, index, array.length, this.tag]); return value; }, { tag: "T" });
console.log(r, calls);
for (const answer of [0, -0, NaN, "", null, undefined, false, 0n, "0", [], {}, Symbol.iterator]) console.log([1].every(() => answer));
console.log([].every(() => false), [, ,].every(() => false));
const log = [];
const like = { get length() { log.push("length"); return "2"; }, get 0() { log.push("0"); return 1; }, get 1() { log.push("1"); return 2; } };
console.log(Array.prototype.every.call(like, (v) => v < 5), log.join());
console.log(Array.prototype.every.call("aab", (c) => c === "a"), Array.prototype.every.call(5, () => false));
show(() => [].every());
show(() => [].every({}));
show(() => Array.prototype.every.call(undefined, () => 1));
show(() => [1, 2].every((v) => { throw new RangeError(`at ${v}`); }));
console.log([].every.length, [].every.name);
