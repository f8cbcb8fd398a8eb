// The names and lengths of URLSearchParams's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["append","delete","get","getAll","has","set","sort","entries","forEach","keys","values","toString"];
for (const name of names) console.log(told(URLSearchParams.prototype, name));
const own = [];
for (const name of own) console.log(told(URLSearchParams, name));
console.log(URLSearchParams.name, URLSearchParams.length, typeof URLSearchParams, Object.getPrototypeOf(URLSearchParams.prototype) === Object.prototype);
