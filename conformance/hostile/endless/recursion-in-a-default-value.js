// ends: limit depth
const f = (x = f()) => x;
f();
