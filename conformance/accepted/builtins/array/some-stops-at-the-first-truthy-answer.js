// `some` gives a boolean, whatever the callback gives, and stops as soon as it knows.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
let calls = 0;
console.log([1, 2, 3].some((v) => { calls++; return v === 2 && "truthy"; }), calls);
for (const answer of [0, "", null, undefined, NaN, 0n, "0", [], {}]) console.log([1].some(() => answer));
console.log([].some(() => true), [, ,].some(() => true), [undefined].some(() => true));
console.log(Array.prototype.some.call({ length: 2, 1: "x" }, (v, i) => i === 0), Array.prototype.some.call("ab", (c) => c === "b"));
console.log([1].some(function (v, i, a) { return this.k === 1 && v === 1 && i === 0 && a.length === 1; }, { k: 1 }));
const list = [1, 2];
console.log(list.some((v, i, a) => { a.push(99); return v === 99; }), list);
show(() => [1].some());
show(() => [].some("x"));
show(() => Array.prototype.some.call(null, () => true));
console.log([].some.length, [].some.name);
