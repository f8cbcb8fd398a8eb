// The names and lengths of Iterator's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["reduce","toArray","forEach","some","every","find","map","filter","take","drop","flatMap"];
for (const name of names) console.log(told(Iterator.prototype, name));
const own = ["from"];
for (const name of own) console.log(told(Iterator, name));
console.log(Iterator.name, Iterator.length, typeof Iterator, Object.getPrototypeOf(Iterator.prototype) === Object.prototype);
