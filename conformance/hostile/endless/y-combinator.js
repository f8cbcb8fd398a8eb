// ends: limit depth
const Y = (f) => ((x) => x(x))((x) => f((...a) => x(x)(...a)));
Y((f) => (n) => f(n + 1))(0);
