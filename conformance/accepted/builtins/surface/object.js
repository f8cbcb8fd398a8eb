// The names and lengths of Object's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["hasOwnProperty","isPrototypeOf","propertyIsEnumerable","toString","valueOf"];
for (const name of names) console.log(told(Object.prototype, name));
const own = ["assign","getOwnPropertyDescriptor","getOwnPropertyDescriptors","getOwnPropertyNames","getOwnPropertySymbols","hasOwn","is","preventExtensions","seal","create","defineProperties","defineProperty","freeze","getPrototypeOf","isExtensible","isFrozen","isSealed","keys","entries","fromEntries","values","groupBy"];
for (const name of own) console.log(told(Object, name));
console.log(Object.name, Object.length, typeof Object, Object.getPrototypeOf(Object.prototype) === Object.prototype);
