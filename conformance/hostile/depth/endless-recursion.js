// ends: limit depth
const f = () => f() + 1;
f();
