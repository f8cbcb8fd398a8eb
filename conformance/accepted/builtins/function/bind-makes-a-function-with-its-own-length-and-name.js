// A bound function is named "bound f", has the remaining length, no prototype property, and cannot be bound again to another this.
const P = Object.getPrototypeOf(() => {});
function f(a, b, c) { return [this?.tag, a, b, c, new.target === f]; }
const one = f.bind({ tag: "one" }, 1);
const two = one.bind({ tag: "two" }, 2);
console.log(one(8, 9), two(9), one.call({ tag: "x" }, 0), one.length, two.length, f.bind(null, 1, 2, 3, 4).length);
console.log(one.name, two.name, (() => {}).bind().name, JSON.stringify((function () {}).bind().name), ({ get x() { return 1; } }, f).bind().name, Object.getOwnPropertyNames(one), "prototype" in one, typeof one);
const named = Object.defineProperty(function () {}, "name", { value: Symbol("s") });
console.log(JSON.stringify(named.bind().name), Object.defineProperty(() => {}, "length", { value: 2.9 }).bind(null, 1).length, Object.defineProperty(() => {}, "length", { value: -3 }).bind().length, Object.defineProperty(() => {}, "length", { value: "5" }).bind().length, Object.defineProperty(() => {}, "length", { value: Infinity }).bind(null, 1).length);
console.log(new one(2, 3), new one(2, 3) instanceof f, new one() instanceof one, Object.getOwnPropertyDescriptor(one, "length"), Object.getOwnPropertyDescriptor(one, "name"));
for (const g of [() => new ((() => {}).bind())(), () => (class A {}).bind()(), () => P.bind.call({}), () => ({ ...one }, one.caller)]) { try { console.log(g()); } catch (e) { console.log(e.name, e.message); } }
console.log(String(one), f.bind.length, f.bind.name);
