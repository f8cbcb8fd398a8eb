// The names and lengths of AggregateError's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = [];
for (const name of names) console.log(told(AggregateError.prototype, name));
const own = [];
for (const name of own) console.log(told(AggregateError, name));
console.log(AggregateError.name, AggregateError.length, typeof AggregateError, Object.getPrototypeOf(AggregateError.prototype) === Object.prototype);
