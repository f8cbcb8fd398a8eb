const o = Object.defineProperties({}, { a: { value: 1 }, b: { get() { return 2; } } });
console.log(Object.isFrozen(o), Object.isFrozen(Object.preventExtensions(o)), Object.isSealed(o));
const p = Object.preventExtensions(Object.defineProperty({}, 'w', { value: 1, writable: true }));
console.log(Object.isSealed(p), Object.isFrozen(p), Object.isFrozen(Object.freeze(p)), Object.getOwnPropertyDescriptor(p, 'w'));
