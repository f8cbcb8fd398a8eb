const o = { list: [] };
let rest;
({ a: o.x, b: o.list[2], ...rest } = { a: 1, b: 2, c: 3, d: 4 });
[o.first, ...o.tail] = [7, 8, 9];
console.log(o, rest);
