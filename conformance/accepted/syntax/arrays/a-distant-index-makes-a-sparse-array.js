const a = [];
a[1000000] = 1;
console.log(a.length, Object.keys(a), a[5], 999999 in a);
a[4294967294] = "last";
console.log(a.length);
a[4294967295] = "property";
console.log(a.length, Object.keys(a));
