const a = [1];
a[3] = 4;
console.log(a, a.length, a[2], 2 in a);
