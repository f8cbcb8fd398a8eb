// Spread, assign, JSON and structuredClone keep different things of one object.
const s = Symbol("s");
class P { constructor() { this.own = 1; } get getter() { return 2; } method() {} }
const source = Object.assign(new P(), { u: undefined, n: null, nan: NaN, d: new Date(0), m: new Map([[1, 2]]), nested: { list: [1, , 3] }, z: -0 });
source[s] = "symbol";
for (const [name, copy] of [["spread", { ...source }], ["assign", Object.assign({}, source)], ["json", JSON.parse(JSON.stringify(source))], ["clone", structuredClone(source)]]) {
  console.log(name, copy instanceof P, Object.keys(copy).join(), copy[s], "u" in copy, copy.nan, typeof copy.d, copy.m instanceof Map, copy.nested === source.nested, 1 in copy.nested.list, Object.is(copy.z, -0), copy.getter, typeof copy.method);
}
