// ends: limit depth
// with: --depth 100
const o = { get x() { return o.x; } };
console.log(o.x);
