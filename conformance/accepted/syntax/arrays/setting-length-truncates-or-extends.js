const a = [1, 2, 3, 4];
a.length = 2;
console.log(a, a[3]);
a.length = 4;
console.log(a, 3 in a);
a.length = 0;
a[1] = "x";
console.log(a);
