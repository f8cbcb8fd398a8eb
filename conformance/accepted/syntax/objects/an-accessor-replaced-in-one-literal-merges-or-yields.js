console.log({ get a() { return 1; }, a: 2 });
console.log({ a: 2, get a() { return 1; } });
const o = { get a() { return 1; }, set a(v) {} };
console.log(o);
console.log({ set b(v) {}, get c() { return 1; } });
