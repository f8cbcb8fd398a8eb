// `Array.from` makes what its receiver makes: without an argument for iterables, with the length for array-likes.
function Made(...args) { this.args = args.length ? args : "none"; }
console.log(Array.from.call(Made, ["a", "b"]), Array.from.call(Made, { length: 2, 0: "x", 1: "y" }));
class Sorted extends Array { static from(items) { return super.from(items).sort(); } }
const s = Sorted.from([3, 1, 2]);
console.log(s, s instanceof Sorted, Array.from.call(Object, [1]), Array.from.call(undefined, [1]), Array.from.call(() => {}, [1]));
const order = [];
class Noisy { constructor() { order.push("new"); } set length(v) { order.push(`length=${v}`); } }
Array.from.call(Noisy, { get length() { order.push("read length"); return 1; }, get 0() { order.push("read 0"); return 1; } }, (v) => { order.push("map"); return v; });
console.log(order.join(", "));
order.length = 0;
Array.from.call(Noisy, [1, 2]);
console.log(order.join(", "));
