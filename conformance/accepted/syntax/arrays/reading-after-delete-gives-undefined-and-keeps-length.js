const a = [1, 2, 3];
delete a[2];
console.log(a.length, a[2], a);
a.push(4);
console.log(a);
