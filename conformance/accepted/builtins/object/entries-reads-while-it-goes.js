// `entries` and `values` take the keys first; a key that was deleted or hidden meanwhile is left out, a new one is not seen.
const make = (f) => ({ get a() { f(this); return "A"; }, b: "B", c: "C" });
for (const f of [(o) => { delete o.b; }, (o) => { o.d = "new"; }, (o) => { Object.defineProperty(o, "b", { enumerable: false }); }, (o) => { o.c = "changed"; }, (o) => { delete o.b; o.b = "back"; }, (o) => { Object.defineProperty(o, "c", { get: () => "getter", enumerable: true }); }]) {
  const one = make(f), two = make(f);
  console.log(Object.entries(one).join(" "), "|", Object.values(two).join(" "), "|", Object.keys(make(f)).join());
}
let asked = 0;
try { Object.values({ get a() { asked++; throw new Error("stop"); }, get b() { asked++; } }); } catch (e) { console.log(e.message, asked); }
console.log({ ...make((o) => { delete o.b; }) });
