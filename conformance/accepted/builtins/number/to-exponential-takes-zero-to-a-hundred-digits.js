// `toExponential` gives as many digits as needed without an argument, and rounds the exact value with one.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const [n, d] of [[0, undefined], [0, 2], [-0, 1], [123456, undefined], [123456, 0], [123456, 2], [0.00015, 0], [0.00025, 0], [1.25, 1], [1.35, 1], [-1.5e-9, 3], [1e21, undefined], [5e-324, undefined], [5e-324, 3], [1.7976931348623157e308, 4], [1 / 3, 25], [NaN, 2], [Infinity, undefined], [9.99, 1], [25, 0]]) show(() => n.toExponential(d));
for (const d of [null, "2", 1.9, -1, 101, 100, NaN, Infinity, [3]]) show(() => (1.5).toExponential(d));
show(() => NaN.toExponential(-1));
show(() => Infinity.toExponential(200));
show(() => Number.prototype.toExponential.call("1"));
console.log((1).toExponential.length, (1).toExponential.name);
