// `push` on an object starts at its length, 0 where there is none, and writes the length afterwards.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const box = {};
console.log(Array.prototype.push.call(box, "a", "b"), box, Array.prototype.push.call(box), box.length);
const log = [];
const traced = { get length() { log.push("get"); return "2"; }, set length(v) { log.push(`set ${v}`); }, set 2(v) { log.push(`2=${v}`); }, set 3(v) { log.push(`3=${v}`); } };
console.log(Array.prototype.push.call(traced, "x", "y"), log.join());
console.log([].push(), [1].push([2]), [1].push(...[2, 3]), [1].push(undefined));
const near = { length: 2 ** 53 - 2 };
console.log(Array.prototype.push.call(near, "last"), near);
show(() => Array.prototype.push.call(near, "one too many"));
show(() => Object.freeze([1]).push(2));
show(() => Object.preventExtensions([1]).push(2));
show(() => Object.freeze([1]).push());
show(() => Array.prototype.push.call("ab", "c"));
show(() => Array.prototype.push.call(undefined, 1));
console.log([].push.length, [].push.name);
