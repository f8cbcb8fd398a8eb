// Shorthand, computed, numeric and quoted keys, methods of each kind, accessors, spreads, duplicates and trailing commas.
const a = 1, b = "two", key = "computed", async = "async", get = "get", set = "set", of = "of", let_ = 1;
const o = { a, b, c: 3, [key]: 4, [`${key}!`]: 5, 6: "six", 0x7: "seven", 8.5: "eight and a half", 1e1: "ten", "quoted key": 11, async, get, set, of, if: "keyword", m() { return this.a; }, async am() {}, *gm() {}, async *agm() {}, get g() { return "g"; }, set g(v) { this.got = v; }, get [key + 2]() { return "c2"; }, ["m" + 1]() {}, 'qm'() {}, 9() {}, ...{ spread: 1, a: "overwritten in place" }, null: null, true: true, undefined: undefined, NaN: NaN, };
console.log(o, Object.keys(o).length, o.m(), o.a);
console.log({ x: 1, x: 2, get y() { return 1; }, y: 3, z: 1, get z() { return 2; }, w() {}, w: "data" }, { ...null, ...undefined, ...5, ..."hi", ...[9], ...true, ...Symbol.iterator }, { ...{ get v() { return "read"; } } }, {}, { a: { b: { c: {} } } }, ({}).x, ({ a }).a, { "a": 1 }["a"]);
console.log(Object.keys({ ["__proto__"]: 1 }), Object.keys((() => { const __proto__ = 1; return { __proto__ }; })()));
