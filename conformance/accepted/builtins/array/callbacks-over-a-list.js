// Callbacks of the loops over a list: what they leave behind, change, give and throw between one element and the next.
const log = [];
const show = (name, value) => console.log(name, value);

// Locals and parameters are new in each call.
show("locals", [1, 2, 3].map((x, k) => {
  let first;
  if (k === 0) first = "set";
  const late = () => [x, first];
  x += 10;
  return late;
}).map((late) => late()));
show("defaults", [1, undefined, 3].map((x = "none", k, list, more) => [x, k, list.length, more]));

// The list changes while it is gone through.
const growing = [1, 2, 3];
show("grows", [growing.map((x) => { growing.push(x * 10); return x; }), growing.length]);
const shrinking = [1, 2, 3, 4, 5];
show("shrinks", [shrinking.filter((x) => { shrinking.pop(); return true; }), shrinking]);
const holed = [1, 2, 3, 4];
show("holes", [holed.map((x, k) => { delete holed[k + 1]; return x; }), holed]);
const blanked = [1, 2, 3, 4];
show("undefined", [blanked.filter((x, k) => { blanked[k + 1] = undefined; return true; }), blanked]);
const frozen = [1, 2, 3];
show("freezes", [frozen.map((x) => { Object.freeze(frozen); return x + 1; }), Object.isFrozen(frozen)]);
const turned = [1, 2, 3];
show("properties", [turned.reduce((sum, x) => { turned.extra = x; return sum + x; }, 0), turned]);

// What counts as true.
const odd = [0, 1, -0, NaN, "", "a", null, undefined, {}, [], 0n, 1n, Symbol.iterator, () => 1, true, false];
show("kept", odd.filter((x) => x).length);
show("every", odd.map((x) => [1, 2].every(() => x)));
show("some", odd.map((x) => [1, 2].some(() => x)));
show("find", odd.map((x) => [7, 8].find((y) => y === 8 || x)));
show("index", odd.map((x) => [7, 8].findIndex((y) => y === 9 || x)));

// Calls within calls, by the same function.
const deep = (x) => (Array.isArray(x) ? x.map(deep) : x + 1);
show("nested", deep([1, [2, [3, [4, 5]], 6], 7]));
const count = (tree) => tree.reduce((sum, x) => sum + (Array.isArray(x) ? count(x) : 1), 0);
show("folded", count([1, [2, [3, [4, 5]], 6], 7]));

// Errors leave the loop, and the next one begins anew.
for (const way of ["map", "filter", "forEach", "some", "every", "find", "findIndex", "reduce"]) {
  let calls = 0;
  try {
    [1, 2, 3, 4][way]((a, b) => {
      calls += 1;
      if (calls === 3) throw new RangeError(`${way} ${a} ${b}`);
      return way === "every" ? true : way === "map";
    }, 0);
  } catch (error) {
    log.push(`${error.message}; ${error.stack.split("\n").length > 2}`);
  }
  log.push(calls);
}
show("thrown", log);

// Functions of other kinds.
class Scale {
  #by;
  constructor(by) { this.#by = by; }
  times(x) { return x * this.#by; }
}
const scale = new Scale(3);
show("methods", [1, 2].map(scale.times, scale));
show("bound", [1, 2].map(scale.times.bind(scale)));
show("rest", [1, 2].map((...all) => all.length));
show("arguments", [1, 2].map(function () { return [arguments.length, arguments[1], this]; }, "it"));
show("builtin", ["1", "2", "3"].map(Number));
show("radix", ["10", "10", "10"].map(parseInt));
show("generator", [1, 2].map(function* (x) { yield x; yield x * 2; }).map((g) => [...g]));
const later = await Promise.all([1, 2, 3].map(async (x) => { await null; return x * 2; }));
show("async", later);
const bare = [1, , 3, undefined, 5];
show("missing", [bare.map((x) => x ?? "?"), bare.filter(() => true), bare.some((x) => x === undefined), bare.find((x) => !x)]);
show("doubles", [0.5, 1.5].reduce((a, b) => a + b));
show("long", Array.from({ length: 300 }, (_, k) => k).filter((k) => k % 7 === 0).map((k) => k * 2).reduce((a, b) => a + b, 0));
