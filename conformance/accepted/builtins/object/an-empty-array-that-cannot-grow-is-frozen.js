console.log(Object.isFrozen(Object.preventExtensions([])), Object.isSealed(Object.seal([])), Object.isFrozen(Object.seal([1])));
console.log(Object.isFrozen(Object.preventExtensions({})), Object.isFrozen(Object.seal({ length: 0 })), Object.isFrozen(Object.preventExtensions([1])));
