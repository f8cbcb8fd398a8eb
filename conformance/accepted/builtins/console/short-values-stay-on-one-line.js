console.log({ a: 1, b: "two", c: [1, 2, 3], d: { e: null } });
console.log([{ a: 1 }, { b: 2 }], [[1, 2], [3, 4]]);
