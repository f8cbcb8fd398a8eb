let n = 0;
const o = Object.freeze({ get x() { return n; }, set x(v) { n = v; } });
o.x = 5;
console.log(o.x, n);
