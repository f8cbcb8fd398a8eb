// A descriptor has a value or accessors, not both; what is no object is none.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const d of [undefined, null, 1, "s", true, Symbol("d"), 1n]) show(() => Object.defineProperty({}, "p", d));
for (const d of [{ get() {}, value: 1 }, { set() {}, writable: false }, { get: 1 }, { set: "s" }, { get: null }, { set: {} }, { get: undefined, value: undefined }]) show(() => Object.defineProperty({}, "p", d));
for (const o of [undefined, null, 1, "s", true, Symbol("o"), 1n]) show(() => Object.defineProperty(o, "p", {}));
show(() => Object.defineProperty(Object.freeze({}), "p", { value: 1 }));
show(() => Object.defineProperty(Object.preventExtensions({ p: 1 }), "p", { value: 2 }).p);
show(() => Object.defineProperty(Object.freeze({ p: 1 }), "p", { value: 1 }).p);
show(() => Object.defineProperty(Object.freeze({ p: 1 }), "p", { value: 2 }));
show(() => Object.defineProperty(Object.freeze({ p: NaN }), "p", { value: NaN }).p);
show(() => Object.defineProperty(Object.freeze({ p: 0 }), "p", { value: -0 }).p);
show(() => Object.defineProperty({}, Symbol("sym"), { value: 1, get() {} }));
