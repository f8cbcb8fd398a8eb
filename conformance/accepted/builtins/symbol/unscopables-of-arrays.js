console.log(typeof Symbol.unscopables, Symbol.unscopables.toString(), Array.prototype[Symbol.unscopables]);
console.log(Object.getOwnPropertyDescriptor(Array.prototype, Symbol.unscopables), Object.getPrototypeOf(Array.prototype[Symbol.unscopables]), Object.keys(Array.prototype[Symbol.unscopables]));
console.log(Object.getOwnPropertyDescriptor(Array.prototype[Symbol.unscopables], "flat"), "flat" in Array.prototype[Symbol.unscopables], Array.prototype[Symbol.unscopables].toString);
console.log(Array.prototype[Symbol.unscopables] === Array.prototype[Symbol.unscopables], [][Symbol.unscopables] === Array.prototype[Symbol.unscopables]);
