// The names and lengths of Number's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["toExponential","toFixed","toPrecision","toString","valueOf"];
for (const name of names) console.log(told(Number.prototype, name));
const own = ["isFinite","isInteger","isNaN","isSafeInteger","parseFloat","parseInt"];
for (const name of own) console.log(told(Number, name));
console.log(Number.name, Number.length, typeof Number, Object.getPrototypeOf(Number.prototype) === Object.prototype);
