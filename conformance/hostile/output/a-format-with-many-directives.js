// ends: limit output
console.log("%s".repeat(100000), ...new Array(10000).fill("x"));
