// Roots of exact powers are exact; negative numbers have a cube root only.
for (const v of [0, -0, 1, 8, 27, -64, 1e-300, 1e300, 2, 3, 0.001, 5e-324, 1.7976931348623157e308, 1 / 3, Infinity, -Infinity, NaN, "9", null, [16]]) console.log(v, Math.cbrt(v), Math.sqrt(v), Object.is(Math.sqrt(v), -0));
console.log([4, 9, 2147395600, 9007199136250225].map(Math.sqrt), [1000, 1e9, 1e15].map(Math.cbrt), Math.sqrt(), Math.cbrt());
