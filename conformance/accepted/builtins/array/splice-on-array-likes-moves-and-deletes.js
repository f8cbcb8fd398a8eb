// `splice` on an object moves positions up or down, deletes what is left over and writes the length.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const shrink = { length: 4, 0: "a", 1: "b", 3: "d" };
const removed = Array.prototype.splice.call(shrink, 1, 2);
console.log(removed, Array.isArray(removed), shrink);
const grow = { length: 2, 0: "a", 1: "b" };
console.log(Array.prototype.splice.call(grow, 1, 0, "x", "y"), grow);
const none = {};
console.log(Array.prototype.splice.call(none), none, Array.prototype.splice.call({ length: "1", 0: "s" }, 0));
const holes = [1, , 3, , 5];
const r = holes.splice(1, 3);
console.log(r, 0 in r, holes);
show(() => Object.freeze([1, 2]).splice(0, 1));
show(() => Object.preventExtensions([1]).splice(0, 0, 2));
show(() => Object.freeze([1]).splice(0, 0));
show(() => Array.prototype.splice.call("ab", 0, 1));
show(() => Array.prototype.splice.call({ length: 2 ** 53 - 1 }, 0, 0, 1));
show(() => Array.prototype.splice.call(null));
