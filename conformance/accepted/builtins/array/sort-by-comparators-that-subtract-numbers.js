// A comparator that only subtracts numbers cannot be seen at work; all that it may meet beside numbers can.
const up = (a, b) => a - b;
const down = (a, b) => b - a;
console.log([3, 1, 2].sort(up), [3, 1, 2].sort(down), [2].sort(up), [].sort(down));
console.log([5, NaN, 3, 9, NaN, 1].sort(up), [5, NaN, 3, 9, NaN, 1].sort(down));
console.log([Infinity, 1, -Infinity, Infinity, 0, -Infinity].sort(up), [0, -0, 0, -0].sort(up), [5e-324, 0, -5e-324].sort(down));
console.log([2 ** 53, 1e308, -1e308, 0.1, 0.2, 2 ** 31, -(2 ** 31)].sort(up));
console.log([3, "2", 1, "10", null, true].sort(up), [3, undefined, 1, undefined, 2].sort(down));
const holes = [4, , 2, , 1];
console.log(holes.sort(up), holes.length, 3 in holes);
try {
  [1n, 3n, 2].sort(up);
} catch (error) {
  console.log(error.name, error.message);
}
console.log([3n, 1n, 2n].sort((a, b) => Number(a - b)));
try {
  Object.freeze([2, 1]).sort(up);
} catch (error) {
  console.log(error.name, error.message);
}
const items = [
  { id: 1, size: 3 },
  { id: 2, size: 1 },
  { id: 3, size: 3 },
  { id: 4, size: 1 },
  { id: 5, size: 2 },
];
const ids = (list) => list.map((item) => item.id).join();
console.log(ids(items.toSorted((a, b) => a.size - b.size)), ids(items.toSorted((a, b) => b.size - a.size)), ids(items));
console.log(ids([...items].sort(function (x, y) { return x.size - y.size; })));
console.log(ids([...items].sort((a, b) => a.size - b.id)), ids([...items].sort((a, b) => a.size - a.size)));
console.log(ids([...items, { id: 6 }, { id: 7, size: null }, { id: 8, size: "2" }].sort((a, b) => a.size - b.size)));
const nested = items.map((item) => ({ ...item, at: { depth: -item.size } }));
console.log(ids(nested.sort((a, b) => a.at.depth - b.at.depth)), ids(nested.sort((a, b) => b.at.depth - a.at.depth)));
const seen = [];
const watched = items.map((item) => ({ id: item.id, get size() { seen.push(item.id); return item.size; } }));
console.log(ids(watched.sort((a, b) => a.size - b.size)), seen.join(" "));
class Box {
  #weight;
  constructor(id, weight) { this.id = id; this.#weight = weight; this.weight = weight; }
  get heavy() { return this.#weight; }
}
const boxes = [new Box(1, 9), new Box(2, 4), new Box(3, 7)];
console.log(ids(boxes.toSorted((a, b) => a.weight - b.weight)), ids(boxes.toSorted((a, b) => a.heavy - b.heavy)));
console.log([{ n: { valueOf: () => 2 } }, { n: 1 }, { n: { valueOf: () => 0 } }].sort((a, b) => a.n - b.n).map((it) => +it.n));
try {
  [{ n: 1 }, null, { n: 0 }].sort((a, b) => a.n - b.n);
} catch (error) {
  console.log(error.name, error.message);
}
console.log([[3], [1, 2], []].sort((a, b) => a.length - b.length), ["ccc", "a", "bb"].sort((a, b) => a.length - b.length));
const many = Array.from({ length: 300 }, (_, i) => ({ id: i, size: (i * 37) % 11 }));
console.log(ids(many.sort((a, b) => a.size - b.size)));
class Stack extends Array {}
console.log(Stack.from([3, 1, 2]).sort(up), new Int8Array([3, -1, 2]).sort(down), Array.prototype.sort.call({ 0: 2, 1: 1, length: 2 }, up));
function three(a, b, c) { return a - b; }
console.log([3, 1, 2].sort(three), [3, 1, 2].sort((a, b = 0) => a - b), [3, 1, 2].sort((...all) => all[0] - all[1]));
