// `pop` on an object reads its length, deletes the last position and writes the length, even where there was none.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const none = {};
console.log(Array.prototype.pop.call(none), none);
const some = { length: 3, 2: "c", 1: "b" };
console.log(Array.prototype.pop.call(some), some, Array.prototype.pop.call(some), some);
const log = [];
const traced = { get length() { log.push("get length"); return 1; }, set length(v) { log.push(`length=${v}`); }, get 0() { log.push("0"); return "x"; } };
show(() => Array.prototype.pop.call(traced));
console.log(log.join(", "));
const holes = [1, , ,];
console.log(holes.pop(), holes.length, holes.pop(), holes.pop(), holes.pop(), holes);
show(() => Object.freeze([1]).pop());
show(() => Object.seal([1]).pop());
show(() => Object.freeze([]).pop());
show(() => Array.prototype.pop.call("ab"));
show(() => Array.prototype.pop.call(""));
show(() => Array.prototype.pop.call(null));
console.log([].pop.length, [].pop.name, Array.prototype.pop.call(5));
