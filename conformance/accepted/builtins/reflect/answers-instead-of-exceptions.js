// defineProperty, deleteProperty, preventExtensions and their neighbours answer true or false where Object's throw.
const object = { a: 1, get b() { return 2; } };
console.log(Reflect.defineProperty(object, "c", { value: 3 }), Reflect.defineProperty(object, "c", { value: 4 }));
console.log(Reflect.defineProperty(object, "a", { get: () => 5 }), object.a, Reflect.getOwnPropertyDescriptor(object, "c"));
console.log(Reflect.getOwnPropertyDescriptor(object, "none"), Reflect.getOwnPropertyDescriptor(object, "b").set);
console.log(Reflect.deleteProperty(object, "c"), Reflect.deleteProperty(object, "a"), Reflect.deleteProperty(object, "none"));
console.log(Reflect.deleteProperty([1, 2], 0), Reflect.deleteProperty([1], "length"), Reflect.deleteProperty(new Uint8Array(1), 0));
console.log(Reflect.has(object, "b"), Reflect.has(object, "toString"), Reflect.has([1], 0), Reflect.has([1], "1"));
console.log(Reflect.isExtensible(object), Reflect.preventExtensions(object), Reflect.isExtensible(object));
console.log(Reflect.defineProperty(object, "new", { value: 1 }), Reflect.set(object, "new", 1), Reflect.ownKeys(object));
console.log(Reflect.getPrototypeOf([]) === Array.prototype, Reflect.getPrototypeOf(Object.create(null)));
const sealed = Object.seal({ x: 1 });
console.log(Reflect.deleteProperty(sealed, "x"), Reflect.set(sealed, "x", 2), sealed);
