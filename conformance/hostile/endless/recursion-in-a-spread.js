// ends: limit depth
const f = () => [...f()];
f();
