// The names and lengths of Set's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["has","add","delete","difference","clear","entries","forEach","intersection","isSubsetOf","isSupersetOf","isDisjointFrom","symmetricDifference","union","values","keys"];
for (const name of names) console.log(told(Set.prototype, name));
const own = [];
for (const name of own) console.log(told(Set, name));
console.log(Set.name, Set.length, typeof Set, Object.getPrototypeOf(Set.prototype) === Object.prototype);
