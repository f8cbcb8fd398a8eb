// An own `constructor` on an array decides what its methods make: undefined means Array, what cannot construct throws.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const c of [undefined, null, 5, "s", true, Symbol("c"), {}, () => {}, Math.max, Object, Array]) {
  for (const m of ["map", "filter", "slice", "splice", "concat"]) show(() => { const list = [1, 2]; Object.defineProperty(list, "constructor", { value: c }); const r = list[m]((x) => x); return [m, Array.isArray(r), JSON.stringify(r)].join(" "); });
}
class Box { constructor(n) { this.given = n; } }
const list = Object.assign([1, , 3], { constructor: Box });
show(() => list.map((x) => x * 2));
console.log(Array.from(list).length);
