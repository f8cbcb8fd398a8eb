const log = [];
console.log([1, 2, 3].reduceRight((a, b, i) => { log.push([a, b, i]); return a + b; }), [[1], [2]].reduceRight((a, b) => a.concat(b), []), log);
