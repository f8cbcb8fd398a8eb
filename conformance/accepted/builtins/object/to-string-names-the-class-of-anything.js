// Object.prototype.toString names builtin classes, and whatever string Symbol.toStringTag gives.
const name = (v) => Object.prototype.toString.call(v);
for (const v of [undefined, null, true, 1, "s", 1n, Symbol("s"), {}, [], () => {}, class {}, async () => {}, function* () {}, (function* () {})(), async function* () {}, new Date(0), /x/, new Error("e"), new TypeError("t"), new Map(), new Set(), new WeakMap(), new WeakSet(), Promise.resolve(), new ArrayBuffer(1), new DataView(new ArrayBuffer(1)), new Uint8Array(1), new Boolean(false), new Number(1), new String(""), Object(1n), Object(Symbol()), (function () { return arguments; })(), Math, JSON, [].values(), new Map().keys(), new Set().entries(), ""[Symbol.iterator](), Object.create(null), Object.create([]), Symbol.prototype, Array.prototype, Object.getPrototypeOf(() => {}), Iterator.prototype]) console.log(name(v));
for (const tag of ["Mine", "", 5, null, undefined, {}, Symbol("t")]) console.log(name({ [Symbol.toStringTag]: tag }), name(Object.assign([], { [Symbol.toStringTag]: tag })));
class Tagged { get [Symbol.toStringTag]() { return `Tagged ${this.n}`; } n = 7; }
console.log(`${new Tagged()}`, name(new Tagged()), String(Object.assign(() => {}, { [Symbol.toStringTag]: "F" })).slice(0, 2));
try { name({ get [Symbol.toStringTag]() { throw new Error("asked"); } }); } catch (e) { console.log(e.message); }
