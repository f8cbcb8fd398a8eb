// `includes` compares by SameValueZero, converts its index, and does not look at it when the array is empty.
const log = [];
const from = { valueOf() { log.push("from"); return 0; } };
console.log([].includes(1, from), log, [1].includes(1, from), log);
const list = [1, NaN, -0, , "a"];
for (const v of [NaN, 0, -0, undefined, "a", "1", 1, null, [1]]) console.log(v, list.includes(v));
for (const i of [0, 1, -5, -4, 5, -Infinity, Infinity, "0", undefined, null, NaN]) console.log(i, list.includes(1, i));
const like = { length: 3, 0: "x", get 1() { log.push("1"); return "y"; }, get 2() { log.push("2"); return "z"; } };
console.log(Array.prototype.includes.call(like, "y"), log.join(), Array.prototype.includes.call("abc", "b"), Array.prototype.includes.call({ length: 1 }));
const mutating = [1, 2, 3];
console.log(mutating.includes(3, { valueOf() { mutating.length = 1; return 0; } }), mutating.includes(undefined, { valueOf() { return 0; } }));
try { Array.prototype.includes.call(null, 1); } catch (e) { console.log(e.name, e.message); }
console.log([].includes.length, [].includes.name);
