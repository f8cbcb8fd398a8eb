class A { m() {} get x() { return 1; } }
const p = A.prototype;
console.log(p, p.constructor === A, Object.getOwnPropertyNames(p), 'm' in p, p.x, Object.keys(p), Object.isFrozen(p), Object.isExtensible(p));
