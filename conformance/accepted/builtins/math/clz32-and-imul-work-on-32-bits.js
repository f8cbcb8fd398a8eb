// `clz32` counts the leading zeros of ToUint32; `imul` multiplies in 32 bits and wraps to a signed result.
for (const v of [0, -0, 1, 2, 255, 65536, 2147483647, 2147483648, 4294967295, 4294967296, -1, -2147483648, 0.9, 1e10, NaN, Infinity, "8", null, undefined, true, [4], {}]) console.log(v, Math.clz32(v));
for (const [a, b] of [[2, 3], [-5, 12], [0xFFFFFFFF, 5], [0xFFFFFFFE, 5], [65536, 65536], [65537, 65537], [2147483647, 2147483647], [-2147483648, -1], [1.9, 2.9], ["7", "6"], [NaN, 1], [1e20, 3], [2 ** 53 - 1, 3], [undefined, 1]]) console.log(a, b, Math.imul(a, b));
console.log(Math.imul(5), Math.imul(), Math.clz32(), Math.imul.length, Math.clz32.length);
const log = [];
Math.imul({ valueOf() { log.push("a"); return 1; } }, { valueOf() { log.push("b"); return 1; } });
console.log(log);
