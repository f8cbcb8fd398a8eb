// ends: limit depth
const o = { set x(v) { this.x = v + 1; } };
o.x = 1;
