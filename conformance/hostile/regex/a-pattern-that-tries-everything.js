// ends: limit steps
// with: --steps 1000000
// prints: before
console.log("before");
try {
  /^(?:(a|aa)+)+\1b$/.test("a".repeat(200));
} catch {
  console.log("caught");
}
