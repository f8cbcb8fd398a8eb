// ends: limit memory
// with: --memory 2097152 --steps 100000000
// prints: before
console.log("before");
const s = "0123456789".repeat(1000000);
console.log(s[5], s.length);
