const { a, b: renamed, c: { d }, "e-f": ef, ["g" + 1]: g1 } = { a: 1, b: 2, c: { d: 3 }, "e-f": 4, g1: 5 };
console.log(a, renamed, d, ef, g1);
