// The names and lengths of WeakSet's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["delete","has","add"];
for (const name of names) console.log(told(WeakSet.prototype, name));
const own = [];
for (const name of own) console.log(told(WeakSet, name));
console.log(WeakSet.name, WeakSet.length, typeof WeakSet, Object.getPrototypeOf(WeakSet.prototype) === Object.prototype);
