// The names and lengths of Symbol's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["toString","valueOf"];
for (const name of names) console.log(told(Symbol.prototype, name));
const own = ["for","keyFor"];
for (const name of own) console.log(told(Symbol, name));
console.log(Symbol.name, Symbol.length, typeof Symbol, Object.getPrototypeOf(Symbol.prototype) === Object.prototype);
