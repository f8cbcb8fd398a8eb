// What `finally(value)` does with values of every kind.
const values = [undefined, null, true, 0, -1.5, NaN, 5n, "", "ab", "😀", Symbol("s"), [], [1, [2]], [, 3], {}, { length: 2, 0: "x", 1: "y", x: 1 }, () => 1, function f(a, b) { return a; }, class K {}, new Map([["k", 1]]), new Set([1, "s"]), /r/g, new Date(0), new Uint8Array([1, 2]), new Number(3), new String("st"), Object.create(null), (function* () { yield 1; yield 2; })(), [4, 5].values(), { [Symbol.iterator]: 1 }, { [Symbol.iterator]: () => ({}) }, { *[Symbol.iterator]() { yield [1, 2]; } }, Promise.resolve(1), new URLSearchParams("a=1"), Object.freeze({ a: 1 }), (function () { return arguments; })(1, 2)];
for (const value of values) {
  const log = [];
  try { log.push(await Promise.resolve(1).finally(value)); } catch (error) { log.push(error instanceof Error ? error.name + ": " + error.message : ["thrown", error]); }
  console.log(...log);
}
