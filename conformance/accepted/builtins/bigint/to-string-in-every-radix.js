// BigInt.prototype.toString takes 2 to 36, on BigInts and their wrappers; huge numbers print exactly.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const big = 2n ** 100n + 12345n;
for (const r of [undefined, 2, 3, 8, 10, 16, 35, 36, "16", 2.9]) show(() => [big, -big, 0n, -1n, 35n].map((n) => n.toString(r)).join(" "));
for (const r of [0, 1, 37, null, NaN, Infinity, -2, "x", 2n]) show(() => 5n.toString(r));
for (const v of [5, "5", {}, undefined, null, Symbol()]) { show(() => BigInt.prototype.toString.call(v)); show(() => BigInt.prototype.valueOf.call(v)); }
show(() => [BigInt.prototype.toString.call(Object(7n), 2), Object(7n).valueOf(), BigInt.prototype.toString.length, BigInt.prototype.valueOf.length, String(10n ** 40n), `${-(10n ** 30n)}`, 10n ** 25n + "", [1n, 2n].join(), JSON.stringify({ n: String(5n) }), Object.prototype.toString.call(1n)]);
show(() => 0xFFn + 0b11n + 0o7n + 1_000n);
