// The fields of a descriptor are asked with `in` and read in one order; the key is converted before.
const log = [];
const field = (name, value) => ({ get() { log.push(name); return value; }, enumerable: true });
const d = Object.defineProperties({}, { value: field("value", 1), writable: field("writable", true), configurable: field("configurable", 1), enumerable: field("enumerable", "yes") });
const key = { toString() { log.push("key"); return "k"; } };
console.log(Object.getOwnPropertyDescriptor(Object.defineProperty({}, key, d), "k"), log.join());
const inherited = Object.create({ value: "from the prototype", enumerable: true });
console.log(Object.defineProperty({}, "x", inherited), Object.defineProperty({}, "x", () => {}).x, Object.defineProperty({}, "x", [1]).x);
const accessors = Object.defineProperties({}, { get: field("get", () => "got"), set: field("set", undefined), enumerable: field("enumerable", 0) });
log.length = 0;
console.log(Object.defineProperty({}, "x", accessors).x, log.join());
console.log(Object.getOwnPropertyDescriptor(Object.defineProperty({}, "d", {}), "d"), Object.defineProperty.length, Object.defineProperty.name);
