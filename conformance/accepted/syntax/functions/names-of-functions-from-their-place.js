// Where an anonymous function takes its name from: bindings, properties, defaults, exports, accessors, symbols; not from calls.
const s = Symbol("sym");
const a = () => {}, b = function () {}, c = class {}, d = async () => {}, e = function* () {};
let f; f = () => {};
const o = { g: () => {}, h() {}, get i() { return 1; }, set i(v) {}, ["j" + 1]: () => {}, [s]: () => {}, 5: () => {}, "k l": () => {}, async m() {}, *n() {}, async *p() {} };
const d2 = Object.getOwnPropertyDescriptor(o, "i");
console.log([a, b, c, d, e, f, o.g, o.h, d2.get, d2.set, o.j1, o[s], o[5], o["k l"], o.m, o.n, o.p].map((x) => x.name));
const q = (0, () => {}), r = [() => {}][0], t = (() => () => {})();
o.u = () => {};
o["v"] = function () {};
console.log([q, r, t, o.u, o.v, (() => {}), function () {}].map((x) => JSON.stringify(x.name)).join());
let w; w ??= () => {}; let y = 0; y ||= () => {}; let z = 1; z &&= class {};
const named = function inner() { return inner.name; };
console.log(w.name, y.name, z.name, named.name, named(), (class K { static n = K.name; }).n, (class { static name() {} }).name.name);
