// Names are listed integer keys first, whether they are enumerable or not; symbols have a list of their own.
const s = Symbol("s"), t = Symbol("t");
const o = Object.defineProperties({ b: 1, [s]: 1, 10: 1, a: 1, 9: 1 }, { hidden: { value: 1 }, [t]: { value: 1 }, last: { get: () => 1 } });
console.log(Object.getOwnPropertyNames(o), Object.getOwnPropertySymbols(o));
for (const v of ["hé", [1, 2], () => {}, function f() {}, class A { static m() {} }, class { static name = "own"; }, async () => {}, function* () {}, /x/, new Error("x"), new Error("x", { cause: 1 }), new AggregateError([]), 5, true, (function () { return arguments; })(1), new Map(), new Date(0), Promise.resolve(), new Uint8Array(2), { get a() { return 1; } }]) console.log(Object.getOwnPropertyNames(v), Object.getOwnPropertySymbols(v));
for (const m of ["getOwnPropertyNames", "getOwnPropertySymbols"]) { console.log(Object[m].length, Object[m].name); for (const v of [null, undefined]) { try { Object[m](v); } catch (e) { console.log(e.name, e.message); } } }
