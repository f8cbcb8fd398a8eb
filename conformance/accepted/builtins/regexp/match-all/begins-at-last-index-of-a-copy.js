const r = /a/g;
r.lastIndex = 1;
console.log([..."aaa".matchAll(r)].map((m) => m.index), r.lastIndex);
const it = "aa".matchAll(r);
r.lastIndex = 0;
console.log(it.next().value.index);
