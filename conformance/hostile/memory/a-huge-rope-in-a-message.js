// ends: limit steps
// with: --steps 1000000000
let big = "x".repeat(1 << 20); for (let i = 0; i < 8; i++) big += big;
try { 1 in big; } catch (error) { console.log(error.message.length); }
