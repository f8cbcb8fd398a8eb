// Reflect.ownKeys gives indices, then names, then symbols, hidden ones too.
const symbol = Symbol("s");
const object = { z: 1, 10: 1, 2: 1, [symbol]: 1, a: 1, [Symbol.iterator]: 1 };
Object.defineProperty(object, "hidden", { value: 1 });
console.log(Reflect.ownKeys(object), Reflect.ownKeys([1, , 3]), Reflect.ownKeys("ab".split("")));
console.log(Reflect.ownKeys(function f(a, b) {}), Reflect.ownKeys(() => 1), Reflect.ownKeys(class { static x = 1; }));
console.log(Reflect.ownKeys(new Error("e")).includes("message"), Reflect.ownKeys(new Map()), Reflect.ownKeys(Object("ab")));
console.log(Reflect.ownKeys(Reflect), Reflect.ownKeys(Math).length, Object.prototype.toString.call(Reflect));
console.log(Reflect);
