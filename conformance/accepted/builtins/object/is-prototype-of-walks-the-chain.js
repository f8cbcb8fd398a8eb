// `isPrototypeOf` asks about objects only; a primitive has no chain of its own.
const a = {}, b = Object.create(a), c = Object.create(b);
console.log(a.isPrototypeOf(c), b.isPrototypeOf(c), c.isPrototypeOf(c), c.isPrototypeOf(a), Object.prototype.isPrototypeOf(a), Object.prototype.isPrototypeOf(Object.create(null)));
class A {} class B extends A {}
console.log(A.prototype.isPrototypeOf(new B()), A.isPrototypeOf(B), B.isPrototypeOf(A), Object.getPrototypeOf(() => {}).isPrototypeOf(B), Array.prototype.isPrototypeOf([]), Error.isPrototypeOf(TypeError), Error.prototype.isPrototypeOf(new RangeError()));
for (const v of [1, "s", null, undefined, true, Symbol.iterator, 1n]) console.log(Object.prototype.isPrototypeOf(v), Object.prototype.isPrototypeOf.call(null, v));
for (const r of [null, undefined]) { try { Object.prototype.isPrototypeOf.call(r, {}); } catch (e) { console.log(e.name, e.message); } }
console.log(Object.prototype.isPrototypeOf.length, Object.prototype.isPrototypeOf.call(5, {}));
