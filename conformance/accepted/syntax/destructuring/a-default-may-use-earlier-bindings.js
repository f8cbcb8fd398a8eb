const { a, b = a + 1, c = b + 1 } = { a: 1 };
console.log(a, b, c);
