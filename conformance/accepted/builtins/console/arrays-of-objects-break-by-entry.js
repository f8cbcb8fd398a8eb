console.log([{ name: "first", value: 1 }, { name: "second", value: 2 }, { name: "third", value: 3 }]);
console.log(Array.from({ length: 7 }, (_, i) => ({ i })));
console.log([[1, 2, [3, 4, [5, [6]]]], { a: [{ b: { c: 1 } }] }]);
