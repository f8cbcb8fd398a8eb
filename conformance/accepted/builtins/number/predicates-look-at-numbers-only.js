// `Number.isX` never convert; the global functions do.
const values = [0, -0, 1.5, 5, 2 ** 53, 2 ** 53 - 1, -(2 ** 53) + 1, 1e300, NaN, Infinity, -Infinity, "5", "x", "", null, undefined, true, [], [5], {}, new Number(5), 5n];
for (const v of values) {
  const global = (f) => { try { return f(v); } catch (e) { return e.message; } };
  console.log(v, Number.isFinite(v), Number.isInteger(v), Number.isNaN(v), Number.isSafeInteger(v), global(isFinite), global(isNaN));
}
console.log(Number.isFinite(), Number.isNaN(), isNaN(), isFinite(), isNaN.length, Number.isSafeInteger.name);
