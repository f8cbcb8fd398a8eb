// A radix is truncated and must be 2 to 36; undefined means 10; only numbers and their wrappers are receivers.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const r of [undefined, 2, 8, 10, 16, 36, "16", 2.9, [8], { valueOf: () => 3 }]) show(() => [255.5, -255, 0.1, 1e21, 2 ** 53, -0, NaN, Infinity, 1 / 3].map((n) => n.toString(r)).join(" "));
for (const r of [null, 0, 1, 37, -2, NaN, Infinity, true, "x", 1n, Symbol()]) show(() => (5).toString(r));
for (const v of ["5", true, null, undefined, {}, 5n]) show(() => Number.prototype.toString.call(v));
for (const v of ["5", {}, undefined]) show(() => Number.prototype.valueOf.call(v));
console.log(Number.prototype.toString.call(new Number(9), 3), new Number(9).valueOf(), (5).valueOf(), (0.000001).toString(36), (1e-7).toString(2).length, (1.7976931348623157e308).toString(36).length, (5e-324).toString(2).length);
console.log((1).toString.length, (1).toString.name, (1).valueOf.length);
