const t = (f) => { try { return f(); } catch (e) { return e.name + ': ' + e.message; } };
console.log(t(() => Object.defineProperty([], 'length', { value: -1, configurable: true })));
console.log(t(() => Object.defineProperty([], 'length', { value: 1.5 })), t(() => Object.defineProperty([1, 2], 'length', { value: '1' })));
const count = { n: 0, valueOf() { this.n++; return 3; } };
console.log(Object.defineProperty([], 'length', { value: count }).length, count.n);
for (const make of [() => new Int8Array(2), () => new BigInt64Array(2)]) {
  for (const key of [0, 1, 2, -1, 1.5, '-0', 'x', 'Infinity', '1e3', '01']) {
    console.log(key, t(() => Object.defineProperty(make(), key, { value: make()[0] })));
  }
  for (const attributes of [{ configurable: false }, { enumerable: false }, { writable: false }, { get() {} }, {}, { value: '7' }, { value: {} }, { value: { valueOf() { return '9'; } } }, { value: undefined }]) {
    console.log(Object.keys(attributes).join(), t(() => Object.defineProperty(make(), 0, attributes)));
  }
}
console.log(Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Int8Array.prototype), Symbol.toStringTag).get.name);
