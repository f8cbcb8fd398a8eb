// The names and lengths of WeakMap's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["delete","get","set","has"];
for (const name of names) console.log(told(WeakMap.prototype, name));
const own = [];
for (const name of own) console.log(told(WeakMap, name));
console.log(WeakMap.name, WeakMap.length, typeof WeakMap, Object.getPrototypeOf(WeakMap.prototype) === Object.prototype);
