// `flatMap` opens one level of what the callback gives, and only if that is an array.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
console.log([1, 2, 3].flatMap((v) => v === 2 ? [] : [v, [v]]), ["a b", "c"].flatMap((s) => s.split(" ")));
console.log([1].flatMap(() => "ab"), [1].flatMap(() => new Set([1, 2])), [1].flatMap(() => ({ length: 1, 0: "x" })));
console.log([1, , 3].flatMap((v, i) => [i]), [1].flatMap(() => [, 2, ,]));
console.log([7].flatMap(function (v, i, a) { return [this.t, v, i, a.length]; }, { t: "this" }));
console.log(Array.prototype.flatMap.call({ length: 2, 0: 1, 1: 2 }, (v) => [v, -v]), Array.prototype.flatMap.call("ab", (c) => [c, c]));
show(() => [1].flatMap());
show(() => [].flatMap(null));
show(() => Array.prototype.flatMap.call(null, (v) => v));
console.log([].flatMap.length, [].flatMap.name);
