const log = [];
console.log(Array.from([1, 2, 3], (x, i) => { log.push([x, i]); return x * 10 + i; }), log);
console.log(Array.from({ length: 3 }, (_, i) => i * i));
