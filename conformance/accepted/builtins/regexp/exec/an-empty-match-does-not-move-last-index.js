const r = /x*/g;
console.log(r.exec("ab").index, r.lastIndex, r.exec("ab").index, r.lastIndex);
r.lastIndex = 2;
console.log(r.exec("ab").index, r.lastIndex);
r.lastIndex = 3;
console.log(r.exec("ab"), r.lastIndex);
