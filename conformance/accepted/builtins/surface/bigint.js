// The names and lengths of BigInt's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["toString","valueOf"];
for (const name of names) console.log(told(BigInt.prototype, name));
const own = ["asUintN","asIntN"];
for (const name of own) console.log(told(BigInt, name));
console.log(BigInt.name, BigInt.length, typeof BigInt, Object.getPrototypeOf(BigInt.prototype) === Object.prototype);
