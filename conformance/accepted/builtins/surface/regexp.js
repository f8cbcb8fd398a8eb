// The names and lengths of RegExp's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["exec","toString","test"];
for (const name of names) console.log(told(RegExp.prototype, name));
const own = ["escape"];
for (const name of own) console.log(told(RegExp, name));
console.log(RegExp.name, RegExp.length, typeof RegExp, Object.getPrototypeOf(RegExp.prototype) === Object.prototype);
