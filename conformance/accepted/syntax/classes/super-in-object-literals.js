const o = { m() { return [super.toString === Object.prototype.toString, super.nothing, typeof super.hasOwnProperty]; }, get g() { return super.valueOf() === this; }, set s(v) { super.w = v; } };
o.s = 4;
console.log(o.m(), o.g, o.w);
