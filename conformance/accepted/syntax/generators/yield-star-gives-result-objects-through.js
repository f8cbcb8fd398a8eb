const results = [{ value: 1, done: false, more: "x" }, { done: 0, value: 2 }, { value: 3, done: true }];
let i = 0;
const source = { [Symbol.iterator]: () => ({ next: (v) => (console.log("next", v), results[i++]) }) };
function* g() { return yield* source; }
const it = g();
console.log(it.next("a") === results[0], it.next("b"), it.next("c"));
