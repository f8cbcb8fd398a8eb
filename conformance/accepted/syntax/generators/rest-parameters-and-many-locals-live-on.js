function* g(...all) { yield all.length; for (const x of all) yield x; }
console.log([...g(1, 2, 3)]);
function* many() {
  let a0 = 0, a1 = 1, a2 = 2, a3 = 3, a4 = 4, a5 = 5, a6 = 6, a7 = 7, a8 = 8, a9 = 9;
  const s = yield a0 + a1 + a2 + a3 + a4; a5 += s;
  return a5 + a6 + a7 + a8 + a9;
}
const it = many();
console.log(it.next(), it.next(100));
