const o = { n: 1, t(s, v) { return [this?.n, s[0], v]; } };
class A { n = 2; t(s) { return [this.n, s.raw]; } u() { return this.t`in`; } }
console.log(o.t`a${5}`, o['t']`b`, (o.t)`c`, new A().u(), new A().t`d`);
