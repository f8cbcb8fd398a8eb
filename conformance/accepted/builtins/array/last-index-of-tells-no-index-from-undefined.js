// `lastIndexOf` without a second argument looks from the end; with `undefined` it looks at position 0 only.
const list = ["a", "b", "a"];
console.log(list.lastIndexOf("a"), list.lastIndexOf("a", undefined), list.lastIndexOf("b", undefined), list.lastIndexOf("a", null));
for (const i of [0, 1, 2, -1, -3, -4, NaN, "1", Infinity, -Infinity, 0.9, -0]) console.log(i, list.lastIndexOf("a", i), list.lastIndexOf("b", i));
const log = [];
const like = { length: 3, get 2() { log.push("2"); return "x"; }, get 1() { log.push("1"); return "y"; }, get 0() { log.push("0"); return "x"; } };
console.log(Array.prototype.lastIndexOf.call(like, "y"), log.join());
console.log([NaN].lastIndexOf(NaN), [, undefined, ,].lastIndexOf(undefined), [-0].lastIndexOf(0), [].lastIndexOf(1, { valueOf() { throw new Error("not asked"); } }));
try { Array.prototype.lastIndexOf.call(null, 1); } catch (e) { console.log(e.name, e.message); }
console.log([].lastIndexOf.length, [].lastIndexOf.name);
