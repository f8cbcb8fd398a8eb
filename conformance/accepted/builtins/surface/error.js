// The names and lengths of Error's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["toString"];
for (const name of names) console.log(told(Error.prototype, name));
const own = ["isError"];
for (const name of own) console.log(told(Error, name));
console.log(Error.name, Error.length, typeof Error, Object.getPrototypeOf(Error.prototype) === Object.prototype);
