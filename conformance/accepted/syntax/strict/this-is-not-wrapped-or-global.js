// `this` of a plain call is undefined, at the top level of a module too; primitives stay primitives.
console.log(this, (function () { return this; })(), (() => this)(), (function () { return typeof this; }).call(5), (0, function () { return this; })());
const o = { m() { return this === o; }, f: function () { return (() => this === o)(); }, get g() { return this === o; }, a: () => this };
console.log(o.m(), (0, o.m)(), (o.m)(), o.f(), o.g, o.a(), o?.m(), (o?.m)(), [o.m][0](), [1].map(function () { return this; }), [1].map(function () { return this; }, o)[0] === o);
const self = { toString() { return typeof this; } };
console.log(`${self}`, [3].map(function () { return typeof this; }, 7), Array.from([1], function () { return this; }, "t"));
