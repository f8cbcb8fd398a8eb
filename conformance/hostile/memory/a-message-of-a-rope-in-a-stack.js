// ends: limit memory
let big = "x".repeat(1 << 20); for (let i = 0; i < 5; i++) big += big;
console.log(new Error(big).stack.length);
