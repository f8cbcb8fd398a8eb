const o = { n: 1 };
Object.defineProperty(o, 'd', { get() { return this.n * 2; }, set(v) { this.n = v; }, enumerable: true });
o.d = 5;
console.log(o.d, o, Object.entries(o), { ...o }, Object.assign({}, o), JSON.stringify(o));
