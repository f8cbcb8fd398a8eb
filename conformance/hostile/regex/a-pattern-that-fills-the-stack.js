// ends: limit memory
// with: --memory 1048576 --steps 100000000
const text = "ab".repeat(100_000);
console.log(/^(?:(a)|(b)|[ab]b)*$/.exec(text)[1]);
