// `BigInt(v)` takes integers, strings in four bases with spaces around, and booleans; everything else throws.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const v of [0, -0, 1, -1, 2 ** 53, 2 ** 64, 1e21, 1.5, NaN, Infinity, "", " ", "0", "-5", "+5", " 12 ", "\n7\t", "0x1F", "0b101", "0o17", "-0x1", "1n", "1.0", "1e3", "x", "1_000", "123456789012345678901234567890", true, false, null, undefined, [], [5], [1, 2], {}, Object(3n), { valueOf: () => 4 }, { toString: () => "5" }, new Date(6), () => {}]) show(() => BigInt(v));
show(() => BigInt());
show(() => new BigInt(1));
show(() => BigInt(Symbol()));
console.log(BigInt.length, BigInt.name, typeof BigInt(1), typeof Object(1n), BigInt.asIntN.length, BigInt.asUintN.length);
