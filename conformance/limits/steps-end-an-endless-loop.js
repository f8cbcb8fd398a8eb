// ends: limit steps
// with: --steps 10000
// prints: before
console.log("before");
for (;;);
console.log("after");
