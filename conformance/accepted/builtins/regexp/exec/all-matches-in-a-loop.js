const r = /(\w)(\d)/g;
let m;
while ((m = r.exec("a1 b2 c3")) !== null) console.log(m[0], m[1], m[2], m.index, r.lastIndex);
console.log(r.lastIndex);
