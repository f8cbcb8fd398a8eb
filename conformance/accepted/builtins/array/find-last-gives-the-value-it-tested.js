// `findLast` gives the value as it was when it was tested, even if the callback has replaced it.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
const list = [1, 2, 3];
console.log(list.findLast((v, i, a) => { a[i] = "replaced"; return v === 2; }), list);
console.log([undefined, null].findLast((v) => v === undefined), [].findLast(() => true), [1, 2, 3, 4].findLast((v) => v % 2));
console.log([{ id: 1, n: "a" }, { id: 1, n: "b" }].findLast(({ id }) => id === 1).n);
console.log(Array.prototype.findLast.call({ length: -5, 0: 1 }, () => true), Array.prototype.findLast.call({ length: "2", 0: "x", 1: "y" }, () => true));
show(() => [].findLast(null));
show(() => Array.prototype.findLast.call(undefined, null));
console.log([].findLast.length, [].findLast.name);
