const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } };
class A {} class B extends A {}
console.log(Object.getPrototypeOf(new B()) === B.prototype, Object.getPrototypeOf(B) === A, Object.getPrototypeOf(A) === Object.getPrototypeOf(function () {}), Object.getPrototypeOf([]) === Array.prototype, Object.getPrototypeOf(1) === Number.prototype, Object.getPrototypeOf('') === String.prototype, Object.getPrototypeOf({}) === Object.prototype, Object.getPrototypeOf(Object.prototype));
t(() => Object.getPrototypeOf(null));
t(() => Object.getPrototypeOf(undefined));
t(() => Object.getOwnPropertyDescriptor(null, 'a'));
