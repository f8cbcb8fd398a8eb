// ends: limit memory
function f() { return new Error("x"); }
let big = "x".repeat(1 << 20); for (let i = 0; i < 8; i++) big += big;
Object.defineProperty(f, "name", { value: big });
console.log(f().stack.length);
