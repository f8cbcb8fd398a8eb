const o = { a: 1, b: [1, [2], {}, []], c: { d: "x" } };
console.log(JSON.stringify(o, null, 2));
console.log(JSON.stringify(o, null, "--"));
