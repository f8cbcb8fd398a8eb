// Three questions about a key: own, own and enumerable, own or inherited.
const s = Symbol("s");
const o = Object.defineProperties(Object.create({ inherited: 1 }), { own: { value: 1, enumerable: true }, hidden: { value: 1 }, [s]: { value: 1, enumerable: true }, getter: { get() { throw new Error("never called"); }, enumerable: true } });
for (const k of ["own", "hidden", "inherited", "getter", s, "missing", "toString"]) console.log(String(k), Object.hasOwn(o, k), Object.prototype.hasOwnProperty.call(o, k), Object.prototype.propertyIsEnumerable.call(o, k), k in o);
const list = [1, , 3];
for (const k of [0, 1, "2", 3, "length", "01", 1.5, -0, -1]) console.log(k, Object.hasOwn(list, k), list.propertyIsEnumerable(k), k in list);
console.log(Object.hasOwn("ab", 1), Object.hasOwn("ab", "length"), "ab".hasOwnProperty(2), "ab".propertyIsEnumerable(0), "ab".propertyIsEnumerable("length"), (5).hasOwnProperty("x"), Object.hasOwn(() => {}, "name"), Object.hasOwn({ undefined: 1 }));
const log = [];
const key = { toString() { log.push("key"); return "x"; } };
for (const f of [() => Object.hasOwn(null, key), () => Object.prototype.hasOwnProperty.call(null, key), () => Object.prototype.propertyIsEnumerable.call(undefined, key), () => Object.hasOwn()]) { try { f(); } catch (e) { console.log(e.name, e.message, log.splice(0).join()); } }
console.log(Object.hasOwn.length, Object.hasOwn.name, {}.hasOwnProperty.length, {}.propertyIsEnumerable.length);
