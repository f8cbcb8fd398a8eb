// Which own properties functions have, in which order and with which attributes, depends on their kind.
const kinds = { declaration: function f(a, b) {}, arrow: (a, b) => {}, method: { m(a, b) {} }.m, getter: Object.getOwnPropertyDescriptor({ get g() { return 1; } }, "g").get, generator: function* g(a, b) {}, async: async function (a, b) {}, asyncArrow: async (a, b) => {}, asyncGenerator: async function* (a, b) {}, class: class { constructor(a, b) {} }, derived: class extends Object {}, static: class { static m() {} }.m, bound: function () {}.bind(), builtin: Math.max, constructor: Map };
for (const [kind, f] of Object.entries(kinds)) {
  const d = Object.getOwnPropertyDescriptors(f);
  console.log(kind, Object.keys(d).length, Object.getOwnPropertyNames(f).slice(0, 5).join(), JSON.stringify(f.name), f.length, d.prototype ? `${d.prototype.writable} ${d.prototype.enumerable} ${d.prototype.configurable}` : "no prototype");
}
const f = kinds.declaration;
console.log(Object.getOwnPropertyDescriptor(f, "name"), Object.getOwnPropertyDescriptor(f, "length"), Object.getOwnPropertyNames(f.prototype), Object.keys(f));
for (const g of [() => { f.name = "other"; }, () => { f.length = 5; }, () => delete f.name && f.name, () => f.caller, () => f.arguments, () => (() => {}).caller]) { try { console.log(g()); } catch (e) { console.log(e.name, e.message); } }
