// The prototype of a primitive is that of its wrapper; functions, generators and classes have their own.
const p = Object.getPrototypeOf;
const FunctionPrototype = p(() => {});
console.log(p(1) === Number.prototype, p("s") === String.prototype, p(true) === Boolean.prototype, p(Symbol.iterator) === Symbol.prototype, p(1n) === BigInt.prototype);
console.log(p([]) === Array.prototype, p(() => {}) === FunctionPrototype, p(async () => {}) === FunctionPrototype, p(p(async () => {})) === FunctionPrototype, p(/x/) === RegExp.prototype, p(Object.create(null)), p(Object.prototype), p(new TypeError()) === TypeError.prototype, p(TypeError) === Error, p(TypeError.prototype) === Error.prototype);
class A {} class B extends A {} class N extends null {}
console.log(p(B) === A, p(B.prototype) === A.prototype, p(A) === FunctionPrototype, p(N) === FunctionPrototype, p(N.prototype), p(new B()) === B.prototype);
function* g() {}
console.log(p(g()) === g.prototype, p(g.prototype) === p(function* () {}.prototype), p([].values()) === p([1].keys()), p(p([].values())) === Iterator.prototype, p(p(new Map().keys())) === Iterator.prototype, p(new Uint8Array()) === Uint8Array.prototype, p(Uint8Array) === p(Int8Array), p(Uint8Array) === FunctionPrototype);
for (const v of [null, undefined]) { try { p(v); } catch (e) { console.log(e.name, e.message); } }
console.log(p.length, p.name, p(function () { return arguments; }()) === Object.prototype, p(Math) === Object.prototype, p(JSON) === Object.prototype);
