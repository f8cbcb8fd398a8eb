// The names and lengths of Boolean's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["toString","valueOf"];
for (const name of names) console.log(told(Boolean.prototype, name));
const own = [];
for (const name of own) console.log(told(Boolean, name));
console.log(Boolean.name, Boolean.length, typeof Boolean, Object.getPrototypeOf(Boolean.prototype) === Object.prototype);
