const lines = (e) => e.stack.split("\n").slice(1).map((line) => line.trim().slice(3)).filter((line) => !line.includes("node:"))
  .map((line) => line.replace(/[^\s(]*:(\d+:\d+)/, "$1"));
const show = (name, f) => { try { f(); console.log(name, "no error"); } catch (e) { console.log(name, lines(e).slice(0, -2)); } };
const o = { m() { throw new Error(); }, 1() { throw new Error(); }, "a b"() { throw new Error(); }, get ["x" + 1]() { throw new Error(); },
  ["k" + 1]() { throw new Error(); }, default() { throw new Error(); }, π() { throw new Error(); }, f: () => { throw new Error(); },
  g: function () { throw new Error(); }, get a() { throw new Error(); }, set a(value) { throw new Error(); } };
for (const key of ["m", "1", "a b", "x1", "k1", "default", "π", "f", "g", "a"]) show(key, () => o[key]());
show("a =", () => { o.a = 1; });
const { m } = o;
show("no receiver", () => m());
const receivers = { Array, F: function F() {}, f2: function () {}, JSON, Math, Reflect, NaN, re: /x/, error: new TypeError("q"), map: new Map(),
  gg: (function* gg() {})(), generator: (() => function* () {})()(), args: (function () { return arguments; })(), bytes: new Uint8Array(1),
  view: new DataView(new ArrayBuffer(1)), promise: Promise.resolve(), weak: new WeakSet(), symbol: Symbol.iterator, of: [].values(),
  chars: ""[Symbol.iterator](), keys: new Map().keys(), items: new Set().values(), helper: [].values().map((x) => x), bound: m.bind(1),
  url: new URL("http://a/"), console, wrapped: Object(1), named: class { static name = "zz" }, method: class NM { static name() {} },
  agn: (async function* agn() {})(), proto: Object.prototype, protoOfArray: Array.prototype, buffer: new ArrayBuffer(1),
  dom: (() => { try { structuredClone(() => 1); } catch (e) { return e; } })(), matches: "a".matchAll(/a/g), af: async () => 1,
  text: "s", yes: true, big: 1n, none: null, bare: Object.create(null), tagged: { [Symbol.toStringTag]: "Tag" }, list: [] };
for (const [name, receiver] of Object.entries(receivers)) show(name, () => m.call(receiver));
class C { constructor(x) { if (x) throw new Error(); } callp() { this.#p(); } #p() { throw new Error(); } static s() { throw new Error(); }
  get g() { throw new Error(); } static get sg() { throw new Error(); } *gen() { throw new Error(); } [Symbol.iterator]() { throw new Error(); }
  f = () => { throw new Error(); }; m() { throw new Error(); } }
class D extends C { constructor(x) { super(x); } m() { super.m(); } static s() { super.s(); } }
class T { [Symbol.toStringTag] = "Tag"; }
class T2 extends T {}
class N { static name = "other"; }
const Anonymous = class {};
const made = { C: new C(), D: new D(), E: new (class E extends Error {})(), M: new (class M extends Map {})(), T: new T(), T2: new T2(), N: new N(),
  Anonymous: new Anonymous(), prototype: C.prototype, derived: D.prototype,
  created: Object.create(C.prototype), twice: Object.create(new D()), own: { constructor: C }, getter: { get constructor() { return C; } },
  N2: N, D2: D };
for (const [name, receiver] of Object.entries(made)) show(name, () => m.call(receiver));
show("C.m", () => new C().m());
show("D.m", () => new D().m());
show("D.s", () => D.s());
show("new D", () => new D(1));
show("#p", () => new C().callp());
show("get g", () => new C().g);
show("get sg", () => C.sg);
show("f", () => new C().f());
show("gen", () => [...new C().gen()]);
show("iterator", () => [...new C()]);
show("new", () => new (class { constructor() { throw new Error(); } })());
show("new function", () => new (function () { throw new Error(); })());
