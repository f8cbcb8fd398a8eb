const a = /x/g;
const b = new RegExp(a);
a.test("xx");
console.log(a.lastIndex, b.lastIndex, b.exec("xx").index, a.exec("xx").index);
