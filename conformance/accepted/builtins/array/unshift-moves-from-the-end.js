// `unshift` moves items from the last to the first, so that none is overwritten, and gives the new length.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const log = [];
const like = {
  get length() { log.push("get length"); return 2; }, set length(v) { log.push(`length=${v}`); },
  get 0() { log.push("get 0"); return "a"; }, set 0(v) { log.push(`0=${v}`); },
  get 1() { log.push("get 1"); return "b"; }, set 1(v) { log.push(`1=${v}`); },
  set 2(v) { log.push(`2=${v}`); },
};
console.log(Array.prototype.unshift.call(like, "new"), log.join(", "));
const holes = [, 1];
console.log(holes.unshift("x", "y"), holes, 2 in holes, [].unshift(), [1].unshift(2, 3));
const box = {};
console.log(Array.prototype.unshift.call(box, 1, 2), box, Array.prototype.unshift.call(box), box);
show(() => Object.freeze([1]).unshift(2));
show(() => Object.freeze([1]).unshift());
show(() => Array.prototype.unshift.call({ length: 2 ** 53 - 1 }, 1));
show(() => Array.prototype.unshift.call(null, 1));
console.log([].unshift.length, [].unshift.name);
