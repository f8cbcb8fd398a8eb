// Descriptors of elements, units, lengths, accessors and functions; a new object each time; undefined for what is not own.
const get = Object.getOwnPropertyDescriptor;
console.log(get([1], 0), get([1], "length"), get("ab", 0), get("ab", "length"), get("ab", 5), get({ get x() { return 1; } }, "x"));
console.log(get(function f(a, b) {}, "length"), get(() => {}, "name"), get(class { static m() {} }, "m"), get(class {}, "prototype"), get(/x/, "lastIndex"), get(new Error("m"), "message"));
console.log(get({}, "toString"), get(5, "x"), get({ undefined: 1 }), get({ 1: "k" }, { toString: () => "1" }), get(Object.freeze({ f: 1 }), "f"), get(Object.seal([1]), 0));
const o = { a: 1 };
console.log(get(o, "a") !== get(o, "a"), Object.keys(get(o, "a")), Object.keys(get({ set x(v) {} }, "x")));
for (const v of [null, undefined]) { try { get(v, "a"); } catch (e) { console.log(e.name, e.message); } }
console.log(get.length, get.name, Object.getOwnPropertyDescriptors({ b: 1, 1: 2, [Symbol("s")]: 3 }), Object.getOwnPropertyDescriptors("a"), Object.getOwnPropertyDescriptors(7));
const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors({ get live() { return "still a getter"; } }));
console.log(copy, copy.live, Object.getOwnPropertyDescriptors.length);
