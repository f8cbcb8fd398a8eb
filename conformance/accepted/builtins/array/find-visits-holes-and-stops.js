const log = [];
console.log([1, , 3, 4].find((x, i) => { log.push([x, i]); return x === 3; }), log, [1].find(() => false), [1, 2, 3].findIndex((x) => x > 1), [1].findIndex(() => 0), [, 5].findIndex((x) => x === undefined));
