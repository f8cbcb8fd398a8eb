// `splice` without arguments does nothing; with a start alone it removes the rest; an undefined count removes nothing.
const list = () => ["a", "b", "c", "d"];
for (const args of [[], [1], [undefined], [1, undefined], [1, null], [1, NaN], [1, -1], [1, 99], [-1], [-9, 1], [9, 1], ["1", "1"], [1.9, 1.9], [Infinity], [-Infinity, 1], [0, 0, "x"], [2, 1, "x", "y", "z"]]) {
  const l = list();
  const removed = l.splice(...args);
  console.log(args, removed, l);
}
const log = [];
const n = (name, v) => ({ valueOf() { log.push(name); return v; } });
const l = list();
l.splice(n("start", 1), n("count", 1), { valueOf() { log.push("never"); } });
console.log(log.join(), l.length);
console.log([].splice.length, [].splice.name);
