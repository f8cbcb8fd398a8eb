const o = { b: 1, 2: "two", a: [3], 1: "one" };
console.log(Object.keys(o), Object.values(o), Object.entries(o));
