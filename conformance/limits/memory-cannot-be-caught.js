// ends: limit memory
// with: --memory 2097152 --steps 100000000
// prints: before
console.log("before");
const keep = [];
try { for (;;) keep.push(new Array(100).fill(0)); } catch (e) { console.log("caught"); }
