const T = (f) => { try { f(); console.log("ok"); } catch (e) { console.log(e.name + ": " + e.message); } };
const I = (n) => ({ [Symbol.iterator]() { return n; } });
for (const n of [{}, { next: 5 }, { next: null }, { next: "s" }, { next: {} }, { next: undefined }, { next: Symbol("q") }, { next: [] }, { next: 5n }, { next: true }, { get next() { return 7; } }]) {
  T(() => { for (const x of I(n)); });
  T(() => { const [a] = I(n); });
  T(() => { const [] = I(n); });
  T(() => { const [...a] = I(n); });
  T(() => { [...I(n)]; });
  T(() => { Math.max(...I(n)); });
  T(() => { new Set(I(n)); });
  T(() => { new Map(I(n)); });
  T(() => { Array.from(I(n)); });
  T(() => { Object.fromEntries(I(n)); });
  T(() => { function* g() { yield* I(n); } [...g()]; });
  T(() => { function* g() { yield* I(n); } g().next(); });
  T(() => { new Uint8Array(I(n)); });
  T(() => { let a; [a] = I(n); });
  T(() => { new Date(...I(n)); });
  T(() => { const [[a]] = [I(n)]; });
  T(() => { (([a]) => a)(I(n)); });
  T(() => { const it = I(n); for (const x of it); });
  T(() => { new WeakSet(I(n)); });
  T(() => { Iterator.from(I(n)).next(); });
  T(() => { Iterator.from(I(n)).map((x) => x).next(); });
  T(() => { Iterator.prototype.map.call(n, (x) => x).next(); });
  T(() => { Iterator.prototype.toArray.call(n); });
  T(() => { Iterator.prototype.forEach.call(n, (x) => x); });
  T(() => { new Set([1]).union({ size: 1, has() {}, keys() { return n; } }); });
  T(() => { Object.groupBy(I(n), (x) => x); });
  T(() => { Map.groupBy(I(n), (x) => x); });
  T(() => { new AggregateError(I(n)); });
  T(() => { [1].flatMap(() => 1); Array.prototype.concat.call([], I(n)); });
}
for (const n of [undefined, null, 5, "s", Symbol("x"), true, () => 1]) {
  T(() => { for (const x of I(n)); });
  T(() => { const [a] = I(n); });
  T(() => { [...I(n)]; });
  T(() => { Math.max(...I(n)); });
  T(() => { new Set(I(n)); });
  T(() => { Array.from(I(n)); });
  T(() => { function* g() { yield* I(n); } [...g()]; });
  T(() => { Iterator.from(I(n)).next(); });
  T(() => { new Map(I(n)); });
}
for (const n of [undefined, null, 5, "s", {}]) {
  const q = { [Symbol.iterator]: n };
  T(() => { for (const x of q); });
  T(() => { const [a] = q; });
  T(() => { [...q]; });
  T(() => { Math.max(...q); });
  T(() => { new Set(q); });
  T(() => { Array.from(q); });
  T(() => { function* g() { yield* q; } [...g()]; });
  T(() => { Iterator.from(q).next(); });
  T(() => { new Map(q); });
}
for (const r of [undefined, null, 5, "s", Symbol("x"), true]) {
  const m = I({ next: () => r });
  T(() => { for (const x of m); });
  T(() => { const [a] = m; });
  T(() => { const [...a] = m; });
  T(() => { [...m]; });
  T(() => { Math.max(...m); });
  T(() => { new Set(m); });
  T(() => { Array.from(m); });
  T(() => { function* g() { yield* m; } [...g()]; });
  T(() => { Iterator.from(m).map((x) => x).next(); });
  T(() => { new Map(m); });
  T(() => { Object.fromEntries(m); });
}
for (const r of [undefined, null, 5, "s", Symbol("x"), {}, () => 1, () => { throw new Error("ret"); }]) {
  const m = I({ next: () => ({ value: 1, done: false }), return: r });
  T(() => { for (const x of m) break; });
  T(() => { for (const x of m) throw new Error("body"); });
  T(() => { const [a] = m; });
  T(() => { function* g() { yield* m; } for (const x of g()) break; });
  T(() => { new Map(m); });
  T(() => { Iterator.from(m).take(1).toArray(); });
  T(() => { Iterator.from(m).take(1).return(); });
  T(() => { Iterator.from(m).some((x) => x); });
}
