// ends: limit depth
const f = (a, b, c, d, e, g) => { const x = a + 1, y = b + 1, z = c + 1; return f(x, y, z, d, e, g) + x + y + z; };
f(1, 2, 3, 4, 5, 6);
