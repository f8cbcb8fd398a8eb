// `shift` reads position 0, moves the rest down one by one, deletes the last and writes the length.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const log = [];
const like = {
  get length() { log.push("get length"); return 3; }, set length(v) { log.push(`length=${v}`); },
  get 0() { log.push("get 0"); return "a"; }, set 0(v) { log.push(`0=${v}`); },
  get 1() { log.push("get 1"); return "b"; }, set 1(v) { log.push(`1=${v}`); },
  2: "c",
};
console.log(Array.prototype.shift.call(like), log.join(", "), 2 in like);
const holes = [, 1, , 2];
console.log(holes.shift(), holes, holes.shift(), holes, holes.length);
const empty = { length: -3 };
console.log(Array.prototype.shift.call(empty), empty, Array.prototype.shift.call({}), [].shift());
show(() => Object.freeze([1]).shift());
show(() => Object.seal([1, 2]).shift());
show(() => Object.freeze([]).shift());
show(() => Array.prototype.shift.call("a"));
show(() => Array.prototype.shift.call(undefined));
console.log([].shift.length, [].shift.name);
