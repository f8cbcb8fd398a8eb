// ends: completed
console.log(new Map(Array.from({ length: 50000 }, (_, i) => [i, { i }])));
