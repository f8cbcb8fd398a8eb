const a = [3];
console.log(a.unshift(1, 2), a.unshift(), a);
const h = [1, , 3];
h.unshift(0);
console.log(h, 2 in h);
