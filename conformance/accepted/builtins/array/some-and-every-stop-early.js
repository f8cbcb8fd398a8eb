const log = [];
const say = (r) => (x) => { log.push(x); return r(x); };
console.log([1, 2, 3].some(say((x) => x === 2)), [1, 2, 3].every(say((x) => x < 2)), [].some(() => true), [].every(() => false), [, 1].every((x) => x === 1), log);
