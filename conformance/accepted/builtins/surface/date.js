// The names and lengths of Date's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["toString","toDateString","toTimeString","toISOString","toUTCString","toGMTString","getDate","setDate","getDay","getFullYear","setFullYear","getHours","setHours","getMilliseconds","setMilliseconds","getMinutes","setMinutes","getMonth","setMonth","getSeconds","setSeconds","getTime","setTime","getTimezoneOffset","getUTCDate","setUTCDate","getUTCDay","getUTCFullYear","setUTCFullYear","getUTCHours","setUTCHours","getUTCMilliseconds","setUTCMilliseconds","getUTCMinutes","setUTCMinutes","getUTCMonth","setUTCMonth","getUTCSeconds","setUTCSeconds","valueOf","getYear","setYear","toJSON"];
for (const name of names) console.log(told(Date.prototype, name));
const own = ["parse","UTC"];
for (const name of own) console.log(told(Date, name));
console.log(Date.name, Date.length, typeof Date, Object.getPrototypeOf(Date.prototype) === Object.prototype);
