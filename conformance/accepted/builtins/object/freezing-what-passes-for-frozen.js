// Freezing what passes for frozen changes nothing more.
{ const a = [1,2,3]; Object.defineProperty(a, 0, { get() { return 1 }, configurable: true }); Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length")) }
{ const a = [1,2,3]; Object.defineProperty(a, 0, { value: 5, writable: false }); Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length")) }
{ const a = [1,2,3]; Object.preventExtensions(a); Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length")) }
{ const a = [1,2,3]; Object.defineProperty(a, 0, { get() { return 1 }, configurable: true });  Object.preventExtensions(a); Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length")) }
{ const a = [1,2,3]; Object.defineProperty(a, 0, { value: 5, writable: false });  Object.preventExtensions(a); Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length")) }
{ const a = [1,2,3]; Object.defineProperty(a, 0, { get() { return 1 }, configurable: false });  Object.preventExtensions(a); a.pop(); delete a[1]; Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length")) }
{ class A extends Array {}; const a = new A(1,2,3); Object.defineProperty(a, 0, { get() { return 1 }, configurable: false });  Object.preventExtensions(a); a.pop(); delete a[1]; Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length")) }
{ class A extends Array {}; const a = new A(1,2,3); Object.defineProperty(a, 0, { get() { return 1 }, configurable: false });  Object.preventExtensions(a);  Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length")) }
{ class A extends Array {}; const a = new A(1,2,3); Object.preventExtensions(a);  Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length")) }
{ const a = [1,2,3]; Object.defineProperty(a, 0, { get() { return 1 }, configurable: false });  Object.preventExtensions(a); delete a[1]; delete a[2]; Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length")) }
{ const a = [1]; Object.defineProperty(a, 0, { get() { return 1 }, configurable: false });  Object.preventExtensions(a); Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length")) }
{ const a = [1]; Object.defineProperty(a, 0, { value: 1, configurable: false, writable: false });  Object.preventExtensions(a); Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length")) }
{ const a = [1]; Object.defineProperty(a, 0, { get() { return 1 }, configurable: false }); Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length")) }
{ const a = []; Object.preventExtensions(a); Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length"), Object.isFrozen(a)) }
{ const a = [1]; Object.seal(a); Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length"), Object.isFrozen(a)) }
{ const a = []; Object.seal(a); Object.freeze(a); console.log(Object.getOwnPropertyDescriptor(a, "length"), Object.isFrozen(a)) }
