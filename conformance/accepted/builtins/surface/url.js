// The names and lengths of URL's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["toString","toJSON"];
for (const name of names) console.log(told(URL.prototype, name));
const own = ["parse","canParse"];
for (const name of own) console.log(told(URL, name));
console.log(URL.name, URL.length, typeof URL, Object.getPrototypeOf(URL.prototype) === Object.prototype);
