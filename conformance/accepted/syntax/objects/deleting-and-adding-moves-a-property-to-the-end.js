const o = { a: 1, b: 2, c: 3 };
delete o.a;
o.a = 4;
o.b = 5;
console.log(o, delete o.missing);
const n = { 3: "c", 1: "a" };
delete n[1];
n[1] = "z";
console.log(n);
