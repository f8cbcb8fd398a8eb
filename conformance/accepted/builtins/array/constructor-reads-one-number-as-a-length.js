// `Array(n)` and `new Array(n)` with one number make holes; everything else becomes items.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const v of [0, 3, "3", null, undefined, true, [2], {}, 1n]) show(() => [Array(v), new Array(v)]);
for (const v of [-1, 1.5, NaN, Infinity, 2 ** 32, -0.5]) show(() => new Array(v).length);
show(() => new Array(-0).length);
show(() => Array(1, 2, 3));
show(() => Array());
show(() => new Array(2 ** 32 - 1).length);
show(() => Array(3).join("x"));
show(() => [...Array(2)].map((_, i) => i));
show(() => Array.apply(null, { length: 2 }));
console.log(Array.length, Array.name, Object.getOwnPropertyDescriptor(Array, "prototype"), Array.prototype.length);
