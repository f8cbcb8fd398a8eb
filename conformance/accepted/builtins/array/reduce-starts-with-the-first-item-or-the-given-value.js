const log = [];
console.log([1, 2, 3].reduce((a, b, i) => { log.push([a, b, i]); return a + b; }), [1, 2, 3].reduce((a, b) => a + b, 10), [].reduce((a, b) => a, "init"), [5].reduce((a, b) => "never"), [, 1, , 2].reduce((a, b) => a + b), [1].reduce((a, b) => [a, b], undefined));
console.log(log);
