// The names and lengths of Array's functions, and their descriptors' flags.
const told = (owner, key) => {
  const { value, get, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner, key);
  return [key, typeof value === "function" ? [value.name, value.length] : get ? "getter" : typeof value, writable, enumerable, configurable].join(" ");
};
const names = ["at","concat","copyWithin","fill","find","findIndex","findLast","findLastIndex","lastIndexOf","pop","push","reverse","shift","unshift","slice","sort","splice","includes","indexOf","join","keys","entries","values","forEach","filter","flat","flatMap","map","every","some","reduce","reduceRight","toReversed","toSorted","toSpliced","with","toString"];
for (const name of names) console.log(told(Array.prototype, name));
const own = ["isArray","from","fromAsync","of"];
for (const name of own) console.log(told(Array, name));
console.log(Array.name, Array.length, typeof Array, Object.getPrototypeOf(Array.prototype) === Object.prototype);
