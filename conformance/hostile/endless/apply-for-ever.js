// ends: limit depth
const f = (...a) => f.apply(null, a);
f(1, 2, 3);
