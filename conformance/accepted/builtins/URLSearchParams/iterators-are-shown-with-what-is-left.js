// An iterator over a query shows what is left of it, as arrays of two where it gives pairs.
const p = new URLSearchParams("a=1&b=2&a=3");
const none = new URLSearchParams();
const iterators = (p) => [p.entries(), p.keys(), p.values(), p[Symbol.iterator]()];
for (const it of [...iterators(p), ...iterators(none)]) { console.log(it); console.log("%o", it); }
const it = p.entries(); it.next(); console.log(it, "%o", it); it.next(); it.next(); console.log(it); console.log("%o %O", it, it);
for (const n of [1, 5, 6, 7, 20, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 80]) {
  const long = new URLSearchParams([["k", "v".repeat(n)]]);
  for (const it of [long.entries(), long.keys(), long.values()]) { console.log(it); console.log("%o", it); }
  const two = new URLSearchParams([["k".repeat(n / 4), "v".repeat(n / 4)], ["b", "c".repeat(n / 4)]]);
  for (const it of [two.entries(), two.keys(), two.values()]) { console.log(it); console.log("%o", it); }
}
for (const n of [5, 6, 7, 8, 16, 30, 101, 120]) {
  const many = new URLSearchParams(Array.from({ length: n }, (_, i) => ["k" + i, "v" + i * i]));
  for (const it of [many.entries(), many.keys(), many.values()]) { console.log(it); console.log("%o", it); }
}
console.log([p.entries()], [[p.entries()]], [[[p.entries()]]], { a: { b: p.keys() } }, { a: { b: { c: p.keys() } } });
console.log("%o %o %o", [[[p.entries()]]], [[[[p.entries()]]]], [[[[[p.entries()]]]]]);
console.log({ q: new URLSearchParams("x=" + "y".repeat(90)).entries(), deep: { r: new URLSearchParams("x=" + "y".repeat(90)).entries() } });
