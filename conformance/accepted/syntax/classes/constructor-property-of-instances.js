class A {} class B extends A {}
const b = new B();
console.log(b.constructor === B, b.constructor.name, new b.constructor() instanceof B, B.prototype.constructor === B, Object.keys(b));
const o = {};
console.log(o.constructor === Object, [].constructor === Array);
