// Bitwise operators take both sides to 32 bits; shift counts wrap at 32; only `>>>` gives an unsigned number.
const values = [0, -0, 1, -1, 2.9, -2.9, 2147483647, 2147483648, -2147483649, 4294967295, 4294967296, 1e10, -1e10, 2 ** 53, 1e300, NaN, Infinity, "7", "x", null, undefined, true, [3], {}];
for (const v of values) console.log(v, v | 0, ~v, v & 255, v ^ -1, v << 1, v >> 1, v >>> 1, v >>> 0);
for (const n of [0, 1, 31, 32, 33, -1, 64, 2.9, NaN, "3"]) console.log(n, 5 << n, -5 >> n, -5 >>> n, 1 << n);
console.log((0.1 + 0.2) * 10 | 0, ~~-7.9, -7.9 | 0, "12" ^ "10", true + true << 2, 1 << 2 << 3, -1 >>> 28 >> 2, 5 & 3 | 4 ^ 1, 1 | 2 && 4 & 5);
