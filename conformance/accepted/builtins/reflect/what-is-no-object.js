// Every method refuses a target that is no object, in words of its own, before it looks at the key.
const key = { toString() { console.log("converted"); return "k"; } };
const calls = {
  get: () => Reflect.get(1, key), set: () => Reflect.set(null, key, 1), has: () => Reflect.has("a", key),
  deleteProperty: () => Reflect.deleteProperty(0, key), ownKeys: () => Reflect.ownKeys(),
  defineProperty: () => Reflect.defineProperty(true, key, {}), getPrototypeOf: () => Reflect.getPrototypeOf(1n),
  getOwnPropertyDescriptor: () => Reflect.getOwnPropertyDescriptor(undefined, key),
  isExtensible: () => Reflect.isExtensible(Symbol.iterator), preventExtensions: () => Reflect.preventExtensions("s"),
  describe: () => Reflect.defineProperty({}, "a", 1), both: () => Reflect.defineProperty({}, key, { get() {}, value: 1 }),
  number: () => Reflect.apply(1, null, []), nothing: () => Reflect.apply(undefined, null, []), object: () => Reflect.apply({}, null, []),
  list: () => Reflect.apply(() => 1, null), text: () => Reflect.apply(() => 1, null, "ab"), string: () => Reflect.apply("f", null, []),
};
for (const [name, call] of Object.entries(calls)) {
  try { console.log(name, call()); } catch (error) { console.log(name, error.name, error.message); }
}
console.log(Reflect.get({ k: 1 }, key), Reflect.has({ k: 1 }, key), Reflect.get.length, Reflect.set.length, Reflect.apply.name);
