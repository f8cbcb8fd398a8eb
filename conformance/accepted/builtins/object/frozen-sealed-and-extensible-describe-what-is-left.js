const state = (o) => [Object.isFrozen(o), Object.isSealed(o), Object.isExtensible(o)].join();
console.log(state({}), state(Object.preventExtensions({})), state(Object.preventExtensions({ a: 1 })), state(Object.seal({ a: 1 })), state(Object.freeze({ a: 1 })), state(Object.seal({})));
console.log(state(5), state("s"), state(null), state([]), state(Object.freeze([1])), state(Object.seal({ get x() { return 1; } })));
