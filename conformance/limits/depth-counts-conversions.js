// ends: limit depth
// with: --depth 100
const o = { toString() { return "" + o; } };
console.log("" + o);
