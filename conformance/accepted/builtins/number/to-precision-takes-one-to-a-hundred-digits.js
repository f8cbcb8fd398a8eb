// `toPrecision` picks exponents below 1e-6 and where the digits do not suffice; undefined means `toString`.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const [n, p] of [[0, 1], [0, 5], [-0, 3], [123.456, 4], [123.456, 2], [0.000123, 2], [0.0000001234, 2], [1e21, 3], [1e21, 30], [123456, 6], [123456, 5], [99.99, 3], [0.00001, 1], [1.45, 2], [25, 1], [35, 1], [1.25, 2], [1 / 3, 21], [5e-324, 5], [1.7976931348623157e308, 10], [NaN, 3], [-Infinity, 3], [1e-6, 2], [1e-7, 2]]) show(() => n.toPrecision(p));
for (const p of [undefined, null, "2", 1.9, 0, 101, 100, -1, NaN, Infinity, true, [2]]) show(() => (1.5).toPrecision(p));
show(() => NaN.toPrecision(0));
show(() => Number.prototype.toPrecision.call({}, 1));
console.log((1).toPrecision.length, (1).toPrecision.name);
