// `asIntN` and `asUintN` keep the low bits; the width is converted first and limited to safe integers.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const bits of [0, 1, 3, 8, 32, 64, 65, "8", 3.9, null, undefined, true]) console.log(bits, [0n, 1n, -1n, 5n, 127n, 128n, 255n, 256n, -128n, -129n, 2n ** 63n, 2n ** 64n - 1n, -(2n ** 64n)].map((v) => `${BigInt.asIntN(bits, v)}/${BigInt.asUintN(bits, v)}`).join(" "));
for (const bits of [-1, 2 ** 53, Infinity, NaN, -0.9]) { show(() => BigInt.asIntN(bits, 5n)); show(() => BigInt.asUintN(bits, 5n)); }
show(() => BigInt.asIntN(8, "300"));
show(() => BigInt.asIntN(8, true));
for (const v of [5, null, undefined, "x", {}]) show(() => BigInt.asUintN(8, v));
const log = [];
BigInt.asIntN({ valueOf() { log.push("bits"); return 3; } }, { valueOf() { log.push("value"); return 5n; } });
console.log(log.join());
show(() => BigInt.asUintN(200, -1n));
show(() => BigInt.asUintN(2 ** 53 - 1, 1n));
