const g = /a/g;
g.lastIndex = 2;
console.log("aaa".replace(g, "x"), g.lastIndex);
const y = /a/y;
y.lastIndex = 1;
console.log("aaa".replace(y, "x"), y.lastIndex, "aaa".replace(y, "x"), y.lastIndex, "baa".replace(y, "x"), y.lastIndex);
