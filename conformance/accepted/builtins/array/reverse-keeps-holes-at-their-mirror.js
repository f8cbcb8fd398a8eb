// `reverse` swaps pairs from outside in; a hole moves by deleting and writing.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const a = [1, , 3, 4];
console.log(a.reverse() === a, a, 1 in a, 2 in a);
console.log([].reverse(), [1].reverse(), [, 2].reverse(), [1, ,].reverse());
const log = [];
const like = {
  get length() { log.push("length"); return 3; },
  get 0() { log.push("get 0"); return "a"; }, set 0(v) { log.push(`0=${v}`); },
  get 1() { log.push("get 1"); return "b"; },
  get 2() { log.push("get 2"); return "c"; }, set 2(v) { log.push(`2=${v}`); },
};
Array.prototype.reverse.call(like);
console.log(log.join(", "));
console.log(Array.prototype.reverse.call({ length: 3, 0: "only" }));
show(() => Object.freeze([1, 2]).reverse());
show(() => Object.freeze([1]).reverse());
show(() => Object.preventExtensions([1, ,]).reverse());
show(() => Array.prototype.reverse.call("ab"));
show(() => Array.prototype.reverse.call(null));
console.log([].reverse.length, [].reverse.name);
