const f = (first, ...rest) => [first, rest];
console.log(f(), f(1), f(1, 2, 3));
const g = (...[a, b = "b", ...c]) => [a, b, c];
console.log(g(1), g(1, 2, 3, 4));
