console.log([1, 2, 3, 4, 5, 6]);
console.log([1, 2, 3, 4, 5, 6, 7]);
console.log(Array.from({ length: 30 }, (_, i) => i * i));
console.log(Array.from({ length: 101 }, (_, i) => i));
console.log([1.5, -2, 300, 4e21, 5, 6, 7, 8]);
