// A comparator is a function or undefined: anything else throws before the array is looked at.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const c of [null, 0, "", {}, [], true, Symbol("c"), 1n, /x/]) show(() => [2, 1].sort(c));
show(() => [2, 1].sort(undefined));
show(() => [].toSorted(null));
show(() => Array.prototype.sort.call({ get length() { throw new Error("not read"); } }, 5));
show(() => Array.prototype.sort.call(null, undefined));
show(() => Array.prototype.sort.call(undefined));
show(() => Object.freeze([2, 1]).sort());
show(() => Object.freeze([1]).sort());
show(() => Object.freeze([]).sort());
show(() => [Symbol("a"), Symbol("b")].sort());
show(() => [Symbol("a")].sort().length);
show(() => [1n, 3, 2n].sort((a, b) => a < b ? -1 : 1));
show(() => [2, 1].sort((a, b) => a > b ? 1n : -1n));
console.log([].sort.length, [].sort.name);
