// ends: limit output
console.log({ s: "\n".repeat(1000000) });
