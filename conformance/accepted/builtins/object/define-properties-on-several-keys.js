// `Object.defineProperties` reads every descriptor before it defines the first, symbols included, hidden ones excluded.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const s = Symbol("s");
const o = {};
console.log(Object.defineProperties(o, Object.defineProperty({ b: { value: 1, enumerable: true }, a: { value: "one", enumerable: true }, [s]: { value: 2, enumerable: true } }, "hidden", { value: { value: 3 } })) === o, o, "hidden" in o);
const target = {};
show(() => Object.defineProperties(target, { first: { value: 1 }, second: 5 }));
console.log(Object.getOwnPropertyNames(target));
const fixed = Object.defineProperty({}, "b", { value: 0 });
show(() => Object.defineProperties(fixed, { a: { value: 1 }, b: { value: 2 }, c: { value: 3 } }));
console.log(Object.getOwnPropertyNames(fixed));
for (const p of [null, undefined]) show(() => Object.defineProperties({}, p));
show(() => Object.defineProperties(5, {}));
show(() => Object.defineProperties({}, 5));
show(() => Object.defineProperties({}, "x"));
show(() => Object.defineProperties({}, ""));
console.log(Object.defineProperties.length, Object.defineProperties.name);
