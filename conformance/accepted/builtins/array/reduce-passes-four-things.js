// `reduce` gives accumulator, value, index and array; the first item is skipped only if no start was given, undefined included.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const calls = [];
[10, 20, 30].reduce((...args) => { calls.push(args.slice(0, 3)); return args[0] + args[1]; });
console.log(calls);
console.log([1, 2].reduce((a, v) => a + v, undefined), [1].reduce(() => "never"), [, 5, ,].reduce(() => "never"), [].reduce(() => 0, "start"));
console.log([[1, "a"], [2, "b"]].reduce((o, [k, v]) => ({ ...o, [k]: v }), {}), [1, , 3].reduce((a, v, i) => a + i, ""));
const list = [1, 2, 3];
console.log(list.reduce((a, v, i, l) => { l.pop(); return a + v; }), list);
const log = [];
console.log(Array.prototype.reduce.call({ get length() { log.push("length"); return 2; }, get 0() { log.push(0); return "a"; }, get 1() { log.push(1); return "b"; } }, (a, v) => a + v), log.join());
console.log([1].reduce(function () { return this; }, 0), Array.prototype.reduce.call("abc", (a, c) => c + a));
show(() => [].reduce((a) => a));
show(() => [, ,].reduce((a) => a));
show(() => [1].reduce());
show(() => [1].reduce(5, 1));
show(() => Array.prototype.reduce.call(null, (a) => a, 1));
console.log([].reduce.length, [].reduce.name);
