// The names and lengths of Function's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["apply","bind","call","toString"];
for (const name of names) console.log(told(Function.prototype, name));
const own = ["prototype"];
for (const name of own) console.log(told(Function, name));
console.log(Function.name, Function.length, typeof Function, Object.getPrototypeOf(Function.prototype) === Object.prototype);
