// `Object.is` tells zeros apart, finds NaN equal to itself, and compares everything else as `===` does.
const values = [undefined, null, true, false, 0, -0, NaN, 1, "1", "", 1n, 0n, Symbol.iterator, Object];
for (const [i, a] of values.entries()) console.log(String(Object.is(a, -0) ? "-0" : typeof a === "function" ? "Object" : typeof a === "symbol" ? "symbol" : a), values.filter((b) => Object.is(a, b)).length, values.filter((b) => a === b).length, values.filter((b) => a == b).length, i);
const o = {};
console.log(Object.is(o, o), Object.is({}, {}), Object.is(), Object.is(undefined), Object.is(null), Object.is(0 / -1, -0), Object.is(0n, -0n), Object.is("a" + "b", "ab"), Object.is(2 ** 53, 2 ** 53 + 1), Object.is(Symbol("x"), Symbol("x")), Object.is(Symbol.for("x"), Symbol.for("x")));
console.log(Object.is.length, Object.is.name);
