const log = [];
const o = { _a: 0, _b: 1, _c: null, get a() { return this._a; }, set a(v) { log.push("set a " + v); this._a = v; }, get b() { return this._b; }, set b(v) { log.push("set b " + v); }, get c() { return this._c; }, set c(v) { log.push("set c " + v); this._c = v; } };
o.a ||= 5; o.b ||= 6; o.a &&= 7; o.c ??= 8; o.c ??= 9; o.b &&= 2;
console.log(log, o._a, o._b, o._c);
