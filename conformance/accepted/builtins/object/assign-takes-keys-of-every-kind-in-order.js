// `Object.assign` copies own enumerable properties, symbols last, from each source in turn; null and undefined are skipped.
const s = Symbol("s"), hidden = Symbol("hidden");
const source = Object.defineProperties({ b: 1, 2: "two", a: 2, 1: "one", [s]: "symbol" }, { [hidden]: { value: 1 }, secret: { value: 1 } });
const target = { z: 0 };
console.log(Object.assign(target, null, source, undefined, "xy", 5, true, [, "hole before"], 1n, Symbol("ignored")) === target, target, Object.getOwnPropertySymbols(target));
console.log(Object.assign({}, () => {}, /x/, new Map([[1, 2]]), new String("ab"), { get g() { return "value"; } }));
class A { f = 1; get onPrototype() { return 2; } #p = 3; }
console.log(Object.assign({}, new A()), Object.assign(5, { a: 1 }), typeof Object.assign("s"), Object.assign(Object.create({ set v(x) { this.got = x; } }), { v: 1 }));
for (const t of [null, undefined]) { try { Object.assign(t, {}); } catch (e) { console.log(e.name, e.message); } }
try { Object.assign("ab", "xy"); } catch (e) { console.log(e.name, e.message); }
try { Object.assign(Object.freeze({ a: 1 }), { a: 1 }); } catch (e) { console.log(e.name, e.message); }
console.log(Object.assign.length, Object.assign.name);
