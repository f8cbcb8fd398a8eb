// ends: uncaught TypeError
let big = "x".repeat(1 << 20); for (let i = 0; i < 8; i++) big += big;
const error = new TypeError("x");
error.cause = big;
Object.defineProperty(error, "message", { value: big });
throw error;
