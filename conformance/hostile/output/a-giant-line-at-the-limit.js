// ends: completed
console.log("x".repeat(65535));
