const key = "b";
const { a, [key]: b, ...rest } = { z: 0, a: 1, b: 2, c: 3, 5: "five" };
console.log(rest);
const { ...copy } = rest;
console.log(copy, copy === rest);
