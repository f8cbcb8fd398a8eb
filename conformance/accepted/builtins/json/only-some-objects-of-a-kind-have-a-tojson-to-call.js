console.log(JSON.stringify([{ toJSON: 1 }, { toJSON() { return 5; } }, { toJSON: null }]));
const plain = { a: 1, toJSON: undefined };
const odd = { a: 2, toJSON: (key) => `at ${key}` };
console.log(JSON.stringify({ plain, odd, again: plain }));
class Base { constructor(n) { this.n = n; } toJSON() { return -this.n; } }
class Other { constructor(n) { this.n = n; } }
console.log(JSON.stringify([new Other(1), new Base(2), new Other(3), Object.create(null), Object.assign(Object.create(null), { n: 4 })]));
