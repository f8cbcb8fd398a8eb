// What a clone keeps: types, cycles, holes, sparse lengths, identities within; what it loses: prototypes, accessors, symbols, attributes.
const shared = { n: 1 };
const s = Symbol("s");
class P { x = 1; #p = 2; get g() { return 3; } m() {} }
const source = { shared, again: shared, list: [1, , 3], date: new Date(5), re: /x/gi, map: new Map([[shared, "key"]]), set: new Set([1, "1"]), err: new RangeError("m"), p: new P(), bytes: new Uint8Array([1, 2]), big: 10n, nan: NaN, zero: -0, u: undefined, wrapped: [new Number(1), new String("s"), Object(2n), new Boolean(false)], [s]: "symbol", get computed() { return "value now"; } };
source.self = source;
Object.defineProperty(source, "hidden", { value: 1 });
const c = structuredClone(source);
console.log(c.shared === c.again, c.shared !== shared, c.self === c, 1 in c.list, c.list.length, c.date.getTime(), c.date instanceof Date, String(c.re), c.re.lastIndex, c.map.get(c.shared), [...c.set], c.err instanceof RangeError, c.err.message, c.p instanceof P, c.p, c.bytes, c.bytes.buffer !== source.bytes.buffer, c.big, c.nan, Object.is(c.zero, -0), "u" in c, c.wrapped, c[s], Object.getOwnPropertyDescriptor(c, "computed").value, "hidden" in c);
for (const v of [() => {}, Symbol("s"), { f() {} }, new WeakMap(), Promise.resolve(1), [class {}], (function* () {})()]) { try { structuredClone(v); } catch (e) { console.log(e.name, e.message, e.code); } }
console.log(structuredClone(Object.freeze({ a: 1 })), Object.isFrozen(structuredClone(Object.freeze({}))), structuredClone("s"), structuredClone(null), structuredClone(undefined), structuredClone.length);
