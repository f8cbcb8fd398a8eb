// `apply` reads length and items of any object, holes as undefined; null and undefined pass nothing.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
function all(...args) { return [this, args.length, ...args]; }
for (const list of [undefined, null, [], [1, 2], [, 1], { length: 2, 0: "a" }, { length: "1", 0: "b" }, { length: -1 }, {}, (function () { return arguments; })(7, 8), new Uint8Array([3, 4]), () => {}, new String("no length"), new Set([1])]) show(() => all.apply("this", list));
for (const list of [1, "ab", true, Symbol("s"), 1n]) show(() => all.apply(null, list));
show(() => Math.max.apply(null, [1, 9, 3]));
show(() => all.apply());
show(() => Math.max.apply(undefined, Array.from({ length: 2000 }, (_, i) => i)));
const log = [];
all.apply(null, { get length() { log.push("length"); return 2; }, get 1() { log.push("1"); return 1; }, get 0() { log.push("0"); return 0; } });
console.log(log.join(), all.apply.length, all.apply.name);
