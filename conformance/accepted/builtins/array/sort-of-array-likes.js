// `sort` reads an array-like once, sorts, writes back from the front and deletes what holes left over.
const log = [];
const like = {
  get length() { log.push("length"); return 3; },
  get 0() { log.push("get 0"); return "c"; }, set 0(v) { log.push(`0=${v}`); },
  get 1() { log.push("get 1"); return "a"; }, set 1(v) { log.push(`1=${v}`); },
  get 2() { log.push("get 2"); return "b"; }, set 2(v) { log.push(`2=${v}`); },
};
console.log(Array.prototype.sort.call(like) === like, log.join(", "));
const sparse = { length: 5, 0: "z", 2: undefined, 4: "y" };
Array.prototype.sort.call(sparse);
console.log(sparse, 3 in sparse, 4 in sparse);
const o = Array.prototype.sort.call({ length: 0, 0: "kept" });
console.log(o, typeof Array.prototype.sort.call(5), Array.prototype.sort.call(true).valueOf());
const list = [3, , 1, undefined, 2];
console.log(list.sort((a, b) => b - a), 4 in list, list.length);
