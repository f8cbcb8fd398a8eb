const o = { a: 1, b: { c: 2 } };
console.log(delete o.a, delete o["zzz"], delete o.b.c, o);
const list = [1, 2, 3];
console.log(delete list[1], list, list.length, 1 in list);
