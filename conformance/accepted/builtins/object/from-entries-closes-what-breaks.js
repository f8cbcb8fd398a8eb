// `Object.fromEntries` takes pairs of anything iterable and closes the iterator when a pair is none.
const source = (log, ...values) => ({ [Symbol.iterator]() { return { next: () => { log.push("next"); return values.length ? { value: values.shift(), done: false } : { done: true }; }, return: () => { log.push("return"); return {}; } }; } });
for (const values of [[["a", 1], ["b", 2]], [["a", 1], 5], [null], ["ab"], [{ 0: "k", 1: "v" }], [[]], [[Symbol.iterator, 1]], [new Map([[0, 1]])], [[{ toString() { throw new Error("key"); } }, 1]], [{ get 0() { throw new Error("first"); } }]]) {
  const log = [];
  try { console.log(Object.fromEntries(source(log, ...values)), log.join()); } catch (e) { console.log(e.name, e.message, log.join()); }
}
console.log(Object.fromEntries(new Map([["x", 1], ["y", 2]])), Object.fromEntries(Object.entries({ b: 1, a: 2, 1: 3 })), Object.fromEntries([["a", 1], ["a", 2]]), Object.fromEntries([["__proto__", 1]]), Object.fromEntries([[1, "n"], ["1", "s"]]));
for (const v of [undefined, null, 5, {}, [1], ["ab"]]) { try { console.log(Object.fromEntries(v)); } catch (e) { console.log(e.name, e.message); } }
console.log(Object.fromEntries.length, Object.fromEntries.name);
