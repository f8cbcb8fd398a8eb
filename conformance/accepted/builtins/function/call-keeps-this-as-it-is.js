// In a strict function `this` is what was passed: primitives are not wrapped, undefined is not the global object.
const P = Object.getPrototypeOf(() => {});
function self() { return this; }
for (const v of [undefined, null, 0, -0, "s", true, 1n, Symbol.iterator]) console.log(Object.is(self.call(v), v), typeof self.call(v));
console.log(self.call(), (() => typeof this).call({}), ({ m() { return this.n; } }).m.call({ n: 5 }), class { static m() { return this; } }.m.call(7));
function sum(a, b = 10, ...rest) { return [a, b, rest, arguments.length]; }
console.log(sum.call(null), sum.call(null, 1), sum.call(null, 1, undefined, 3), sum.call.call(sum, null, 5), P.call.call(sum, null, 6));
console.log([1, 2, 3].map(P.call, Number), ["a", "b"].map(String.prototype.toUpperCase.call, String.prototype.toUpperCase));
for (const f of [() => P.call.call(5), () => ({}).toString.call.call(undefined), () => (class A {}).call({}), () => self.call.apply({})]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log(self.call.length, self.call.name);
