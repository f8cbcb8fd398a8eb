// The names and lengths of Promise's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["then","catch","finally"];
for (const name of names) console.log(told(Promise.prototype, name));
const own = ["all","allSettled","any","race","resolve","reject","withResolvers","try"];
for (const name of own) console.log(told(Promise, name));
console.log(Promise.name, Promise.length, typeof Promise, Object.getPrototypeOf(Promise.prototype) === Object.prototype);
