const a = [3, , 1, undefined];
const b = a.toSorted();
console.log(a, b, 3 in b, [2, 1].toSorted((x, y) => x - y));
for (const f of [null, 5, "x"]) { try { a.toSorted(f); } catch (e) { console.log(e.name + ": " + e.message); } }
