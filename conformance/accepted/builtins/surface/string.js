// The names and lengths of String's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["at","charAt","charCodeAt","codePointAt","concat","endsWith","includes","indexOf","isWellFormed","lastIndexOf","match","matchAll","normalize","padEnd","padStart","repeat","replace","replaceAll","search","slice","split","substr","substring","startsWith","toString","toWellFormed","trim","trimStart","trimLeft","trimEnd","trimRight","toLowerCase","toUpperCase","valueOf"];
for (const name of names) console.log(told(String.prototype, name));
const own = ["fromCharCode","fromCodePoint","raw"];
for (const name of own) console.log(told(String, name));
console.log(String.name, String.length, typeof String, Object.getPrototypeOf(String.prototype) === Object.prototype);
