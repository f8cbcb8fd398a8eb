const o = { m() { return this === undefined ? "undefined" : this === o; } };
console.log(o.m());
const m = o.m;
console.log((0, o.m)(), m(), (o.m)(), o["m"](), o?.m());
