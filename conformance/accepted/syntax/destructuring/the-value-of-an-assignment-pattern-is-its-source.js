let a, b;
const source = [1, 2, 3];
console.log(([a, b] = source) === source, a, b);
const r = ({ a, b = 9 } = { a: 5 });
console.log(r, a, b);
