// `Map.groupBy` keeps keys as they are, −0 as 0, and calls with value and index.
const r = Map.groupBy([0, -0, 1, NaN, NaN, "1", 1], (v, i) => v);
console.log(r, [...r.keys()].map((k) => Object.is(k, -0)));
const even = { even: true }, odd = { odd: true };
const g = Map.groupBy([1, 2, 3], (v, i) => { console.log(v, i); return v % 2 ? odd : even; });
console.log(g.get(odd), g.get(even), [...g.keys()][0] === odd, Map.groupBy("aab", (c) => c), Map.groupBy(new Set([1]), () => undefined), Map.groupBy([], () => 1));
const log = [];
try { Map.groupBy({ [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: () => { log.push("closed"); return {}; } }) }, () => { throw new Error("callback"); }); } catch (e) { console.log(e.message, log); }
for (const f of [() => Map.groupBy(null, () => 1), () => Map.groupBy([], 5), () => Map.groupBy(5, () => 1), () => Map.groupBy()]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log(Map.groupBy.length, Map.groupBy.name, Map.groupBy.call(undefined, [1], (x) => x));
