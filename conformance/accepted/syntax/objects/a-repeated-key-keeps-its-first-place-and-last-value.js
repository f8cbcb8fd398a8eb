console.log({ a: 1, b: 2, a: 3 });
console.log({ x: 1, ...{ y: 2, x: 9 }, z: 3, y: 4 });
