const f = (a, b = a * 2, c = a + b) => [a, b, c];
console.log(f(1), f(1, 5), f(1, undefined, 0));
