// `in` asks for own and inherited keys of objects; `instanceof` asks Symbol.hasInstance first, then prototypes; others throw.
class A {} class B extends A { static [Symbol.hasInstance](v) { return v === "special" || super[Symbol.hasInstance](v); } }
const list = [1, , 3], s = Symbol("s"), o = { k: 1, [s]: 2, 5: 3 };
for (const k of ["k", s, 5, "5", "toString", 1, "length", -0, "missing", null]) console.log(String(k), k in o, k in list, k in A, k in Object.create(o));
console.log(new B() instanceof A, "special" instanceof B, new A() instanceof B, 5 instanceof Number, new Number(5) instanceof Number, [] instanceof Object, Object.create(null) instanceof Object, (() => {}) instanceof Object, null instanceof Object, A instanceof Function);
for (const right of [5, "s", null, undefined, {}, () => {}, { [Symbol.hasInstance]: null }, { [Symbol.hasInstance]: 5 }, { [Symbol.hasInstance]: () => 0 }]) { for (const f of [() => ({}) instanceof right, () => "x" in right]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } } }
console.log(!("x" in o), "k" in o && !("q" in o), 1 in [0, 1] === true, (1 in [0]) + 1);
