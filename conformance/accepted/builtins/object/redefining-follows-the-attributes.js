const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } };
const o = Object.defineProperties({}, { a: { value: 1 }, b: { value: 1, writable: true }, c: { value: 1, configurable: true }, d: { get() { return 1; } }, e: { get() { return 1; }, configurable: true } });
const g = Object.getOwnPropertyDescriptor(o, 'd').get;
for (const k of 'abcde') for (const d of [{}, { value: 1 }, { value: 2 }, { enumerable: true }, { configurable: true }, { writable: true }, { writable: false }, { get: g }, { get() {} }, { set() {} }]) {
  t(() => { Object.defineProperty(o, k, d); return k + ' ' + Object.keys(d); });
}
console.log(Object.getOwnPropertyDescriptors(o));
