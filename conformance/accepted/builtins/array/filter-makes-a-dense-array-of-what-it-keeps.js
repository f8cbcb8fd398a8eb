// `filter` skips holes, keeps what was there when the item was visited, and gives a plain new array.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const source = [1, , undefined, 4];
const kept = source.filter(() => true);
console.log(kept, kept.length, kept !== source);
const changing = [1, 2, 3];
console.log(changing.filter((v, i, a) => { a[i] = v * 10; return true; }), changing);
const shrinking = [1, 2, 3, 4];
console.log(shrinking.filter((v, i, a) => { if (i === 1) a.length = 2; return true; }));
console.log([3, 0, "", "a", null, NaN].filter(Boolean), ["a", "b", "a"].filter((v, i, a) => a.indexOf(v) === i));
console.log(Array.prototype.filter.call({ length: 3, 0: "a", 2: "c" }, () => true), Array.prototype.filter.call("hook", (c) => c > "i"));
console.log([1].filter(function () { return this === undefined; }).length, [1].filter(function () { return typeof this === "number"; }, 5).length);
show(() => [1].filter());
show(() => [1].filter("f"));
show(() => Array.prototype.filter.call(null, Boolean));
console.log([].filter.length, [].filter.name);
