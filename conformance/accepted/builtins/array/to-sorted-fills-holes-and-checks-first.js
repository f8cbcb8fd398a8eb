// `toSorted` checks the comparator, then reads; holes become undefined and go to the end.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const source = [3, , 1, undefined, 2];
const r = source.toSorted();
console.log(r, 4 in r, r.length, source);
console.log(Object.freeze([2, 1]).toSorted(), [1, 2, 3].toSorted((a, b) => b - a), Array.prototype.toSorted.call("hook"), Array.prototype.toSorted.call({ length: 2, 0: 9, 1: 8 }));
const calls = [];
[1, undefined, 2, undefined].toSorted((a, b) => { calls.push([a, b]); return a - b; });
console.log(calls);
show(() => Array.prototype.toSorted.call(undefined, 5));
show(() => [1].toSorted({}));
show(() => Array.prototype.toSorted.call({ length: 2 ** 32 }));
show(() => Array.prototype.toSorted.call(null));
show(() => [2, 1].toSorted(() => { throw new Error("inside"); }));
console.log([].toSorted.length, [].toSorted.name);
