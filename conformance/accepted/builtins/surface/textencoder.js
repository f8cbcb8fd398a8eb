// The names and lengths of TextEncoder's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["encode","encodeInto"];
for (const name of names) console.log(told(TextEncoder.prototype, name));
const own = [];
for (const name of own) console.log(told(TextEncoder, name));
console.log(TextEncoder.name, TextEncoder.length, typeof TextEncoder, Object.getPrototypeOf(TextEncoder.prototype) === Object.prototype);
