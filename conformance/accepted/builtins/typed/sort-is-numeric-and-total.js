// Without a comparator the order is numeric, −0 before 0 and NaN last; with one it is as stable as that of arrays.
console.log(new Float64Array([3, NaN, -0, 0, -Infinity, 10, 9, Infinity, NaN, -1]).sort().join(), Object.is(new Float64Array([0, -0]).sort()[0], -0));
console.log(new Int8Array([5, -5, 100, -128, 0]).sort().join(), new Uint8Array([5, 250, 100]).sort().join(), new Float32Array([0.5, -0.5]).toSorted().join(), new Uint8Array([3, 1, 2]).sort((a, b) => b - a).join());
const t = new Uint8Array([3, 1, 2]);
console.log(t.sort() === t, t.toSorted((a, b) => b - a).join(), t.join(), new Uint8Array([1, 2, 3, 4]).sort((a, b) => a % 2 - b % 2).join(), new Uint8Array([2, 1]).sort(() => NaN).join(), new Uint8Array([2, 1]).sort(() => "1").join());
const calls = [];
new Uint8Array([4, 2, 3]).sort((a, b) => { calls.push(`${a}:${b}`); return a - b; });
console.log(calls.join(" "));
const during = new Uint8Array([3, 2, 1]);
during.sort((a, b) => { during.fill(9); return a - b; });
console.log(during.join());
for (const c of [null, 5, "x", {}, true]) for (const m of ["sort", "toSorted"]) { try { t[m](c); } catch (e) { console.log(e.name, e.message); } }
try { t.sort(() => { throw new Error("inside"); }); } catch (e) { console.log(e.message, t.join()); }
try { t.sort(() => 1n); } catch (e) { console.log(e.name, e.message); }
