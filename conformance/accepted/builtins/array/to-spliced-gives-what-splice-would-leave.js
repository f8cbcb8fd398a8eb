// `toSpliced` gives the array that `splice` would leave, dense, and does not touch the source.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const source = ["a", , "c", "d"];
for (const args of [[], [1], [undefined], [1, undefined], [1, 1], [-1, 1, "x"], [0, 0, "x", "y"], [9, 9, "end"], ["1", "2"], [NaN, Infinity], [2, -1]]) console.log(args, source.toSpliced(...args));
console.log(source.length, 1 in source, 1 in source.toSpliced(0, 0));
const log = [];
const n = (name, v) => ({ valueOf() { log.push(name); return v; } });
Array.prototype.toSpliced.call({ get length() { log.push("length"); return 1; }, get 0() { log.push("0"); return 1; } }, n("start", 0), n("count", 0));
console.log(log.join(), Array.prototype.toSpliced.call("abc", 1, 1));
show(() => Array.prototype.toSpliced.call({ length: 2 ** 53 - 1 }, 0, 0, 1));
show(() => Array.prototype.toSpliced.call({ length: 2 ** 32 }, 0, 0));
show(() => Array.prototype.toSpliced.call(null));
console.log([].toSpliced.length, [].toSpliced.name);
