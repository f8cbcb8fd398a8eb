// ends: limit memory
const f = (...a) => f(...a, ...a);
f(1, 2, 3);
