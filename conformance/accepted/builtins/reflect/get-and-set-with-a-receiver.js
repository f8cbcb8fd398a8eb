// Reflect.get and Reflect.set find accessors along the prototypes, and give them the receiver; data goes to the receiver itself.
const log = [];
const base = {
  get name() { log.push("get", this.tag); return `name of ${this.tag}`; },
  set name(value) { log.push("set", this.tag, value); },
  get only() { return 1; },
  plain: 1,
};
const object = Object.create(base, { tag: { value: "object", enumerable: true } });
const other = { tag: "other" };
console.log(Reflect.get(object, "name"), Reflect.get(object, "name", other), Reflect.get(object, "none", other));
console.log(Reflect.set(object, "name", 1), Reflect.set(object, "name", 2, other), Reflect.set(object, "only", 3));
console.log(Reflect.set(object, "plain", 5, other), other, object.plain, Reflect.set(object, "plain", 6), object);
console.log(Reflect.set(object, "tag", "x"), Reflect.set(object, "tag", "x", other), Reflect.set({}, "a", 1, 5));
const frozen = Object.freeze({ a: 1 });
console.log(Reflect.set(frozen, "a", 2), Reflect.set(frozen, "b", 2), Reflect.set({ a: 1 }, "a", 2, frozen), frozen);
const fixed = Object.defineProperty({}, "a", { value: 1, writable: false, configurable: true });
console.log(Reflect.set({ a: 0 }, "a", 2, fixed), fixed.a);
const list = [1, 2, 3];
console.log(Reflect.set(list, 5, "x"), list, Reflect.set(list, "length", 1), list, Reflect.set(list, 0, "y", [9]), list);
console.log(Reflect.set([], "length", 3, list), list.length);
try { Reflect.set(list, "length", -1); } catch (error) { console.log(error.name, error.message); }
const bytes = new Uint8Array(2);
console.log(Reflect.set(bytes, 0, 300), Reflect.set(bytes, 9, 1), Reflect.get(bytes, 9), Reflect.get(bytes, "0"), bytes);
console.log(Reflect.get("text".constructor.prototype, "length"), Reflect.get([1, 2], "length"), Reflect.get([7], 0, null));
console.log(log.join(" "));
