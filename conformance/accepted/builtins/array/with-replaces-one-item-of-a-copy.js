// `with` counts from either end, fills holes, and throws where there is no such position.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const source = ["a", , "c"];
console.log(source.with(0, "x"), source.with(-1, "z"), 1 in source.with(0, 0), source, source.with("1", "one"), source.with(1.9), source.with());
const log = [];
Array.prototype.with.call({ get length() { log.push("length"); return 2; }, get 0() { log.push("0"); return 1; }, get 1() { log.push("never"); return 2; } }, { valueOf() { log.push("index"); return 1; } }, "v");
console.log(log.join(), Array.prototype.with.call("abc", 1, "-"));
for (const i of [3, -4, Infinity, -Infinity, 2 ** 40]) show(() => source.with(i, 0));
show(() => [].with(0, 1));
show(() => source.with(1n, 0));
show(() => Array.prototype.with.call(null, 0, 1));
console.log([].with.length, [].with.name);
