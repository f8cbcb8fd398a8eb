// ends: limit depth
// with: --depth 100
// prints: before
console.log("before");
const f = () => { try { return f(); } catch (e) { console.log("caught"); } finally { console.log("finally"); } };
f();
