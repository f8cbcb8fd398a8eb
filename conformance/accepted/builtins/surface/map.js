// The names and lengths of Map's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["get","set","has","delete","clear","entries","forEach","keys","values"];
for (const name of names) console.log(told(Map.prototype, name));
const own = ["groupBy"];
for (const name of own) console.log(told(Map, name));
console.log(Map.name, Map.length, typeof Map, Object.getPrototypeOf(Map.prototype) === Object.prototype);
