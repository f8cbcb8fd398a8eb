const f = (a, b,) => [a, b];
const g = (...args) => args.length;
console.log(f(1, 2,), g(1, 2,));
