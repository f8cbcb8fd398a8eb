// Where doubles end: the largest, the smallest, the gaps beyond 2^53, and arithmetic around them.
console.log(Number.MAX_VALUE, Number.MIN_VALUE, Number.EPSILON, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN);
console.log(Number.MAX_VALUE + 1 === Number.MAX_VALUE, Number.MAX_VALUE * 2, -Number.MAX_VALUE * 1.1, Number.MIN_VALUE / 2, -Number.MIN_VALUE / 2, 1 + Number.EPSILON > 1, 1 + Number.EPSILON / 2 === 1);
console.log(2 ** 53 + 1, 2 ** 53 + 2, 9007199254740993, 0.1 + 0.2, 0.1 * 3, 1 / 3 * 3, 100 * 1.1, 4.35 * 100, 1.1 + 2.2, 0.3 - 0.1, 1e16 + 1, 1e21 + 1, 123456789 * 987654321, 5e-324 * 0.5, 2 ** 1023 * 2, -(2 ** 31) | 0, 2 ** 31 | 0, 2 ** 32 >>> 0, 2 ** 31 >> 0);
console.log(5 % 3, -5 % 3, 5 % -3, -5 % -3, 5.5 % 2, -0 % 1, 0 % -1, 1e300 % 7, 5 % Infinity, Infinity % 5, 5 % 0, 2 ** 53 % 3, 0.3 % 0.1, 1 % 0.1);
for (const k of ["MAX_VALUE", "NaN", "EPSILON"]) console.log(Object.getOwnPropertyDescriptor(Number, k));
