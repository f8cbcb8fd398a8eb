// The names and lengths of Uint8Array's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = [];
for (const name of names) console.log(told(Uint8Array.prototype, name));
const own = [];
for (const name of own) console.log(told(Uint8Array, name));
console.log(Uint8Array.name, Uint8Array.length, typeof Uint8Array, Object.getPrototypeOf(Uint8Array.prototype) === Object.prototype);
