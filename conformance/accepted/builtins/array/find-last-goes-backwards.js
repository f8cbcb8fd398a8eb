const log = [];
console.log([1, 2, 3, 4].findLast((x, i, all) => { log.push(i); return x % 2; }), log, [1, 2, 3].findLastIndex((x) => x < 3), [1].findLast(() => false), [1].findLastIndex(() => false));
