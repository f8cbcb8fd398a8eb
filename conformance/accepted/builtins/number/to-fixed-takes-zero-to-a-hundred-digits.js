// `toFixed` rounds the exact value; from 1e21 on it prints as `String` does; the range is checked after NaN is not.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const [n, d] of [[0, 2], [-0, 2], [1.005, 2], [1.45, 1], [8.345, 2], [0.5, 0], [1.5, 0], [2.5, 0], [-0.5, 0], [-1.5, 0], [1e21, 2], [1.23e20, 2], [123.456, 0], [0.000001, 7], [1e-10, 2], [-1e-10, 2], [1 / 3, 20], [5e-324, 3], [0.1, 55], [1000000000000000128, 1], [9.5, 0], [99.995, 2], [NaN, 2], [Infinity, 2], [-Infinity, 0]]) show(() => n.toFixed(d));
for (const d of [undefined, null, "2", 1.9, -0.5, true, NaN, [3], -1, 101, 100, Infinity, "x"]) show(() => (1.5).toFixed(d));
show(() => NaN.toFixed(-1));
show(() => (1e21).toFixed(101));
show(() => Number.prototype.toFixed.call("5", 1));
show(() => Number.prototype.toFixed.call(new Number(5), 1));
show(() => (1).toFixed(1n));
console.log((1).toFixed.length, (1).toFixed.name);
