// ends: completed
const a = [];
a[4000000000] = 1;
console.log(a);
