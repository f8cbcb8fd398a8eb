const f = (s) => (u) => [s[0], u[0]];
console.log(f`a``b`, f`x`(['y']));
const g = { h: () => (s) => s.raw.join() };
console.log(g.h()`k`, new (class { constructor(s) { this.s = s; } })('z').s);
