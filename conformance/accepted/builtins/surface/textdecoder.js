// The names and lengths of TextDecoder's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["decode"];
for (const name of names) console.log(told(TextDecoder.prototype, name));
const own = [];
for (const name of own) console.log(told(TextDecoder, name));
console.log(TextDecoder.name, TextDecoder.length, typeof TextDecoder, Object.getPrototypeOf(TextDecoder.prototype) === Object.prototype);
