// ends: limit depth
// with: --depth 100
// prints: before
console.log("before");
const f = (n) => f(n + 1) + 1;
f(0);
