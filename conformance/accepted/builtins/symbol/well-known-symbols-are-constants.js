// Every well-known symbol has a description, is its own everywhere, and cannot be changed.
for (const name of ["asyncIterator", "hasInstance", "isConcatSpreadable", "iterator", "match", "matchAll", "replace", "search", "split", "toPrimitive", "toStringTag", "unscopables"]) {
  const d = Object.getOwnPropertyDescriptor(Symbol, name);
  console.log(name, d.value, d.value.description, d.writable, d.enumerable, d.configurable, typeof d.value, Symbol.keyFor(d.value));
}
console.log(Object.getOwnPropertyNames(Symbol).join());
