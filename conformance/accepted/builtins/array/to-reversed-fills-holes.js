// `toReversed` makes a new dense array: holes become undefined, array-likes become arrays.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const source = [1, , 3];
const r = source.toReversed();
console.log(r, 1 in r, source, r !== source);
const log = [];
console.log(Array.prototype.toReversed.call({ get length() { log.push("length"); return 2; }, get 0() { log.push(0); return "a"; }, get 1() { log.push(1); return "b"; } }), log);
console.log(Array.prototype.toReversed.call("abc"), [].toReversed(), Object.freeze([1, 2]).toReversed(), Array.prototype.toReversed.call({}));
show(() => Array.prototype.toReversed.call({ length: 2 ** 32 }));
show(() => Array.prototype.toReversed.call(null));
console.log([].toReversed.length, [].toReversed.name);
