// ends: limit steps
// with: --steps 10000
// prints: before
console.log("before");
const f = () => { try { for (;;); } finally { console.log("finally"); } };
try { f(); } finally { console.log("outer finally"); }
