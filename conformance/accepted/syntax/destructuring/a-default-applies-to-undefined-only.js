const { a = 1, b = 2, c = 3 } = { a: undefined, b: null, c: 0 };
const [d = 4, e = 5, f = 6] = [undefined, null];
console.log(a, b, c, d, e, f);
