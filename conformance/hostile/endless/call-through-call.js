// ends: limit depth
const f = () => f.call.call(f);
f();
