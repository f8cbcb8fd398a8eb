// ends: limit output
console.log("x".repeat(65536));
