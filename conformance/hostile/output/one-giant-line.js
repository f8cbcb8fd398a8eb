// ends: limit output
console.log("x".repeat(10000000));
