// Callbacks get value, index and array; results of `map` are converted into the array's type; `filter` gives the same type.
const t = new Uint8ClampedArray([100, 200, 50]);
console.log(t.map((v) => v * 2), t.map((v) => v / 3), t.filter((v) => v >= 100), t.find((v) => v > 100), t.findIndex((v) => v > 100), t.findLast((v) => v < 150), t.findLastIndex((v) => v < 150), t.find((v) => v > 250), t.findLastIndex(() => false));
console.log(t.every((v) => v > 10), t.some((v) => v > 199), t.reduce((a, v) => a + v), t.reduceRight((a, v, i) => `${a}${i}:${v} `, ""), t.forEach((v) => v), new Uint8Array().every(() => false), new Uint8Array().some(() => true));
t.forEach(function (v, i, a) { if (i === 0) console.log(v, i, a === t, this.tag); }, { tag: "this" });
console.log(t.map((v, i, a) => { a[2] = 1; return v; }).join(), new Int8Array(2).map(() => "x").join(), new Int8Array(2).map((v, i) => 127 + i).join());
for (const m of ["map", "filter", "find", "findIndex", "findLast", "findLastIndex", "every", "some", "forEach", "reduce", "reduceRight"]) { for (const f of [() => t[m](), () => t[m]({}), () => new Uint8Array()[m](null)]) { try { f(); } catch (e) { console.log(m, e.name, e.message); } } console.log(m, t[m].length); }
for (const m of ["reduce", "reduceRight"]) { try { new Uint8Array()[m]((a) => a); } catch (e) { console.log(e.name, e.message); } console.log(new Uint8Array()[m]((a) => a, "start")); }
