const o = {};
const list = [];
let i = 0;
for (o.key in { a: 1, b: 2 }) console.log(o.key);
for (list[i++] in { x: 1, y: 2 });
console.log(list);
