// Logarithms of exact powers are exact where V8 has them so; zero gives −Infinity, negative numbers NaN.
for (const v of [0, -0, 1, 2, 8, 10, 1000, 1e15, 1e-5, 0.5, Math.E, 5e-324, 1.7976931348623157e308, 4294967296, 1e23, 3, 7, -1, -0.5, -1e-17, 1e-17, 1e-300, Infinity, -Infinity, NaN, "10", null, true]) console.log(v, Math.log(v), Math.log1p(v), Math.log2(v), Math.log10(v));
console.log([1, 2, 29, 31, 53, 1023].map((n) => Math.log2(2 ** n)).join(), [1, 2, 3, 15, 22].map((n) => Math.log10(10 ** n)).join(), Math.log(), Math.log2(), Math.log10(), Math.log1p());
