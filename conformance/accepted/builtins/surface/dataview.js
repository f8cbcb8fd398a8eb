// The names and lengths of DataView's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["getInt8","setInt8","getUint8","setUint8","getInt16","setInt16","getUint16","setUint16","getInt32","setInt32","getUint32","setUint32","getFloat32","setFloat32","getFloat64","setFloat64","getBigInt64","setBigInt64","getBigUint64","setBigUint64","getFloat16","setFloat16"];
for (const name of names) console.log(told(DataView.prototype, name));
const own = [];
for (const name of own) console.log(told(DataView, name));
console.log(DataView.name, DataView.length, typeof DataView, Object.getPrototypeOf(DataView.prototype) === Object.prototype);
