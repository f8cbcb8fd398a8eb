const o = { a: 1, get b() { return 1; }, set b(v) {}, c() {} };
console.log(Object.getOwnPropertyDescriptors(o));
console.log(Object.getOwnPropertyDescriptor([1], 'length'), Object.getOwnPropertyDescriptor([1], 0), Object.getOwnPropertyDescriptor('ab', 0), Object.getOwnPropertyDescriptor('ab', 'length'), Object.getOwnPropertyDescriptor(o, 'none'));
console.log(Object.getOwnPropertyDescriptor(Object.freeze([1]), 0), Object.getOwnPropertyDescriptor(Object.seal({ x: 1 }), 'x'));
function F(a) {}
console.log(Object.getOwnPropertyDescriptors(F), Object.getOwnPropertyDescriptor(Math, 'PI'), Object.getOwnPropertyDescriptor(Array.prototype, 'map').enumerable);
