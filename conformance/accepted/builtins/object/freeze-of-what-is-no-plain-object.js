// Frozen maps, dates, functions, classes and errors keep their inner state changeable; only properties are fixed.
const map = Object.freeze(new Map([[1, 2]]));
map.set(3, 4);
const date = Object.freeze(new Date(0));
date.setTime(5);
const set = Object.freeze(new Set());
set.add(1);
console.log(map.size, date.getTime(), set.size);
for (const v of [map, date, set, Object.freeze(() => {}), Object.freeze(class { static s = 1; }), Object.freeze(new Error("e")), Object.freeze(/x/), Object.freeze(Promise.resolve(1)), Object.freeze(new WeakMap())]) { try { v.own = 1; } catch (e) { console.log(e.name, e.message); } }
const sticky = Object.freeze(/a/g);
for (const f of [() => sticky.test("a"), () => sticky.test("b")]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
class Counter { #n = 0; inc() { return ++this.#n; } }
const c = Object.freeze(new Counter());
console.log(c.inc(), c.inc());
