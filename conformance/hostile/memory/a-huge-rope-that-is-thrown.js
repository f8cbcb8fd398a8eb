// ends: uncaught Uncaught
let big = "x".repeat(1 << 20); for (let i = 0; i < 8; i++) big += big;
throw big;
