// `findLastIndex` takes the length once; what is appended meanwhile is not seen, what was removed is undefined.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const list = [1, 2, 3];
const seen = [];
console.log(list.findLastIndex((v, i, a) => { seen.push([i, v]); a.push("new"); return false; }), seen);
const shrinking = [1, 2, 3];
const saw = [];
shrinking.findLastIndex((v, i, a) => { saw.push([i, v]); a.length = 1; return false; });
console.log(saw);
const log = [];
const like = { get length() { log.push("length"); return 3; }, get 2() { log.push(2); return "c"; }, get 1() { log.push(1); return "b"; }, get 0() { log.push(0); return "a"; } };
console.log(Array.prototype.findLastIndex.call(like, (v) => v < "c"), log);
console.log([1, , 3, ,].findLastIndex((v) => v === undefined), "abca".lastIndexOf("a"), Array.prototype.findLastIndex.call("abca", (c) => c === "a"));
show(() => [].findLastIndex(1));
show(() => Array.prototype.findLastIndex.call(null, () => true));
console.log([].findLastIndex.length, [].findLastIndex.name);
