console.log({ a: { long: "x".repeat(70) }, b: 1 });
console.log([["x".repeat(40), "y".repeat(40)], 1]);
