// ends: limit depth
((x) => x(x))((x) => x(x));
