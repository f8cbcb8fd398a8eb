// `Object.create` takes an object or null as prototype and descriptors as second argument, undefined for none.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const p of [undefined, 1, "s", true, Symbol("p"), 1n]) show(() => Object.create(p));
show(() => Object.create());
const proto = { hello() { return `I am ${this.name}`; } };
const o = Object.create(proto, { name: { value: "o", enumerable: true }, hidden: { value: 1 } });
show(() => [o.hello(), Object.keys(o), o.hidden, Object.getPrototypeOf(o) === proto, "hello" in o, Object.hasOwn(o, "hello")]);
show(() => Object.getPrototypeOf(Object.create(null)));
show(() => Object.create({}, undefined));
show(() => Object.create({}, null));
show(() => Object.create({}, { a: 1 }));
show(() => Object.create({}, { a: { get: 1 } }));
show(() => Object.create({}, "ab"));
show(() => Object.create({}, 5));
show(() => Object.create(Array.prototype).length);
show(() => Object.create(() => {}, {}) instanceof Function);
show(() => Object.create(null, { toString: { value: () => "mine" } }) + "");
console.log(Object.create.length, Object.create.name);
