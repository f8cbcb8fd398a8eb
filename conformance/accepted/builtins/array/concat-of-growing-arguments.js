// What a getter of an argument does to a later argument is seen, since arguments are read one after another.
const late = [10];
const first = { length: 2, get 0() { late.push(11); return "first"; }, 1: "second", [Symbol.isConcatSpreadable]: true };
console.log([].concat(first, late));
const list = [1, 2];
const result = list.concat(list, [list]);
list.push(3);
console.log(result, result[4] === list);
const sparse = [];
sparse[4] = "end";
const r = sparse.concat([, "x", ,]);
console.log(r.length, Object.keys(r));
class Stack extends Array {}
const own = Stack.of(1, 2);
console.log(Array.prototype.concat.call([], own), [0].concat(own) instanceof Stack);
