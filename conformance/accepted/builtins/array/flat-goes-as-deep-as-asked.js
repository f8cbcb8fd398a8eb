// `flat` drops holes at every level that it opens, converts its depth, and leaves array-likes closed.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const nested = [1, [2, [3, [4, [5]]]]];
for (const depth of [undefined, 0, 1, 2, "2", 2.9, -1, NaN, null, true, Infinity, {}, [3]]) console.log(depth, JSON.stringify(nested.flat(depth)));
console.log([1, , [2, , 3, [, 4]]].flat(), [[], [[]], [[[]]]].flat(2));
console.log([{ length: 1, 0: "closed" }, "ab"].flat(), Array.prototype.flat.call({ length: 2, 0: ["open"], 1: 5 }));
const log = [];
console.log([[1]].flat({ valueOf() { log.push("depth"); return 0; } }), log);
show(() => [].flat(Symbol()));
show(() => [].flat(1n));
show(() => Array.prototype.flat.call(undefined));
console.log([].flat.length, [].flat.name);
