const r = /a/g;
for (const index of ["1", 1.9, -5, NaN, null, true, Infinity, undefined, { valueOf: () => 1 }]) {
  r.lastIndex = index;
  const m = r.exec("aaa");
  console.log(m && m.index, r.lastIndex);
}
