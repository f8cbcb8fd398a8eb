// ends: limit output
console.log({ ["\u0001".repeat(1000000)]: 1 });
