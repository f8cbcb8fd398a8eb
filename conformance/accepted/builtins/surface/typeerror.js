// The names and lengths of TypeError's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = [];
for (const name of names) console.log(told(TypeError.prototype, name));
const own = [];
for (const name of own) console.log(told(TypeError, name));
console.log(TypeError.name, TypeError.length, typeof TypeError, Object.getPrototypeOf(TypeError.prototype) === Object.prototype);
