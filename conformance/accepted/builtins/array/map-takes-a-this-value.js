const o = { factor: 3, times(x) { return x * this.factor; } };
console.log([1, 2].map(o.times, o), [1, 2].filter(o.times, { factor: 1 }), [1].some(o.times, o));
