// The names and lengths of ArrayBuffer's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["slice","resize","transfer","transferToFixedLength"];
for (const name of names) console.log(told(ArrayBuffer.prototype, name));
const own = ["isView"];
for (const name of own) console.log(told(ArrayBuffer, name));
console.log(ArrayBuffer.name, ArrayBuffer.length, typeof ArrayBuffer, Object.getPrototypeOf(ArrayBuffer.prototype) === Object.prototype);
