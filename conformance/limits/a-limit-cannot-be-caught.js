// ends: limit steps
// with: --steps 10000
// prints: before
console.log("before");
try { for (;;); } catch (e) { console.log("caught"); }
console.log("after");
