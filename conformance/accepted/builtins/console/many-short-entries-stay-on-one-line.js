console.log({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 });
console.log({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 });
console.log({ a: { b: { c: 1 } } }, { a: { b: { c: {} } }, d: 1 });
