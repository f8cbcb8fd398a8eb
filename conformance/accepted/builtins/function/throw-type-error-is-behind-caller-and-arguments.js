// `caller` and `arguments` are accessors of Function.prototype that throw for strict functions, as every function here is.
const P = Object.getPrototypeOf(() => {});
const { get, set } = Object.getOwnPropertyDescriptor(P, "caller");
console.log(get === set, get === Object.getOwnPropertyDescriptor(P, "arguments").get, get.name === "", get.length, Object.isFrozen(get), Object.getOwnPropertyDescriptor(get, "length"));
function f() {}
for (const g of [() => f.caller, () => f.arguments, () => { f.caller = 1; }, () => (() => {}).arguments, () => (class {}).caller, () => f.bind().caller, () => get.call(f), () => get(), () => (async () => {}).arguments]) { try { console.log(g()); } catch (e) { console.log(e.name, e.message); } }
console.log("caller" in f, Object.hasOwn(f, "caller"), Object.hasOwn(f, "arguments"));
function args() { return Object.getOwnPropertyDescriptor(arguments, "length"); }
console.log(args(1, 2));
