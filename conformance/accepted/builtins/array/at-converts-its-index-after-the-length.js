// `at` reads the length first and converts the index afterwards, truncating towards zero.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const log = [];
const like = { get length() { log.push("length"); return 3; }, get 2() { log.push("2"); return "last"; } };
const index = { valueOf() { log.push("valueOf"); return -1.9; } };
console.log(Array.prototype.at.call(like, index), log);
const list = ["a", "b", "c"];
for (const i of [undefined, null, NaN, "1", "x", true, -0, 2.9, -3, -4, 3, Infinity, -Infinity, 2 ** 32, [1], {}]) console.log(list.at(i));
console.log(list.at(), [].at(0), [, 1].at(0), "xyz".at(-1), Array.prototype.at.call("xyz", 0));
show(() => list.at(1n));
show(() => list.at(Symbol("s")));
show(() => Array.prototype.at.call(null, 0));
show(() => Array.prototype.at.call(undefined, 0));
console.log(Array.prototype.at.length, Array.prototype.at.name);
