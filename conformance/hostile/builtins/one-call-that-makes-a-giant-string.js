// ends: completed
const s = "x".repeat(1 << 28);
console.log(s.length);
