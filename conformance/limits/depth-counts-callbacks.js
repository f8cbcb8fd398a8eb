// ends: limit depth
// with: --depth 100
const f = () => [1].map(f);
f();
