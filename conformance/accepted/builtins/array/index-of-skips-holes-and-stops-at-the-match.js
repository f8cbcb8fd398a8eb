// `indexOf` asks `in` before it reads, compares strictly and stops at the first match.
const log = [];
const like = { get length() { log.push("length"); return 4; }, get 1() { log.push("1"); return "a"; }, get 2() { log.push("2"); return "b"; }, get 3() { log.push("3"); return "b"; } };
console.log(Array.prototype.indexOf.call(like, "b"), log.join());
console.log([, undefined].indexOf(undefined), [NaN].indexOf(NaN), [0].indexOf(-0), ["1"].indexOf(1), [null].indexOf(), [undefined].indexOf());
const list = ["a", "b", "a", "b"];
for (const i of [1, -1, -2, -9, 4, "2", 1.9, NaN, undefined, null, Infinity, -Infinity, true]) console.log(i, list.indexOf("b", i), list.indexOf("a", i));
const mutating = [1, 2, 3];
console.log(mutating.indexOf(3, { valueOf() { mutating.length = 2; return 0; } }));
console.log(Array.prototype.indexOf.call("hook", "o"), Array.prototype.indexOf.call({ length: 2 ** 31, 5: "x" }, "x"));
try { Array.prototype.indexOf.call(undefined); } catch (e) { console.log(e.name, e.message); }
try { [1].indexOf(1, 1n); } catch (e) { console.log(e.name, e.message); }
console.log([].indexOf.length, [].indexOf.name);
