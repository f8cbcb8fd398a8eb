const r = /./gu;
r.lastIndex = 1;
const m = r.exec("😀a");
console.log(m.index, m[0], r.lastIndex);
