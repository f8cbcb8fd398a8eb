// ends: limit depth
const f = () => "x".replaceAll("x", f);
f();
