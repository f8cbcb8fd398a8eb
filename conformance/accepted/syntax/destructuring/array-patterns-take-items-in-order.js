const [a, , b, ...rest] = [1, 2, 3, 4, 5];
console.log(a, b, rest);
const [x, y] = "hi";
console.log(x, y);
const [m] = new Map([["k", "v"]]);
console.log(m);
