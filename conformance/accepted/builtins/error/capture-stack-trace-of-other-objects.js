const calls = (o) => o.stack.split("\n").filter((line) => !line.includes("node:")).map((line) => line.trim().replace(/\(?[^\s(]*:(\d+:\d+)\)?$/, "$1"));
const own = (o) => { const { get, set, enumerable, configurable } = Object.getOwnPropertyDescriptor(o, "stack") ?? {}; return [typeof get, typeof set, enumerable, configurable]; };
const plain = { a: 1 };
console.log(Error.captureStackTrace(plain), own(plain), Reflect.ownKeys(plain), calls(plain), plain);
class Mine { constructor(message) { this.name = "Mine"; this.message = message; Error.captureStackTrace(this, Mine); } }
const make = () => new Mine("m");
const mine = make();
console.log(calls(mine), Error.isError(mine), Object.keys(mine), own(mine));
// The headline is made when the stack is first read, of what the object says then.
const late = { get name() { console.log("name is read"); return "Late"; }, message: "first" };
Error.captureStackTrace(late); late.message = "second"; console.log(calls(late)[0]); late.message = "third"; console.log(calls(late)[0]);
const bad = { get message() { throw new RangeError("no message"); } };
Error.captureStackTrace(bad); try { bad.stack; } catch (e) { console.log(e.name, e.message); }
const odd = { name: { toString: () => "Odd" }, message: 7 }; Error.captureStackTrace(odd); console.log(calls(odd)[0]);
for (const o of [[1], function named() {}, () => 1, class C {}, new Map([[1, 2]]), new Date(0), /x/g, Object.create(null), new Uint8Array(2), Object("s")]) {
  Error.captureStackTrace(o);
  console.log(calls(o).length, calls(o)[0], own(o), Object.getOwnPropertyNames(o));
}
// Who gets and sets: the receiver, or the first of its prototypes that has a trace.
const heir = Object.create(plain);
console.log(heir.stack === plain.stack, Object.hasOwn(heir, "stack"));
heir.stack = "set"; console.log(plain.stack, heir.stack, own(plain), Object.hasOwn(heir, "stack"));
Error.captureStackTrace(plain); console.log(calls(plain));
const { get, set } = Object.getOwnPropertyDescriptor(plain, "stack");
const ofError = Object.getOwnPropertyDescriptor(new Error("e"), "stack");
console.log(get === ofError.get, set === ofError.set, get.call({}), get.call(5), set.call({}, 1), get.call(new Error("other")).split("\n")[0]);
// What is in its place, and who may not get one.
const value = { stack: 5, z: 1 }; Error.captureStackTrace(value); console.log(own(value), Reflect.ownKeys(value), value);
const accessor = { get stack() { return "mine"; } }; Error.captureStackTrace(accessor); console.log(own(accessor), calls(accessor)[0]);
for (const o of [Object.freeze({}), Object.seal({ stack: 1 }), Object.preventExtensions({ stack: 1 }), Object.defineProperty({}, "stack", { value: 1, writable: true })]) {
  try { Error.captureStackTrace(o); console.log(own(o)); } catch (e) { console.log(e.name, e.message); }
}
const frozen = {}; Error.captureStackTrace(frozen); Object.freeze(frozen); console.log(own(frozen)); frozen.stack = "later"; console.log(frozen.stack);
delete plain.stack; console.log(plain.stack, Reflect.ownKeys(plain), get.call(plain).split("\n")[0]);
// Copies do not have it.
const copied = { b: 2 }; Error.captureStackTrace(copied);
console.log({ ...copied }, Object.assign({}, copied), structuredClone(copied), JSON.stringify(copied), Object.entries(copied));
for (const key in copied) console.log(key);
// Errors that have lost theirs.
const gone = new Error("gone"); delete gone.stack; Error.captureStackTrace(gone); console.log(own(gone), Reflect.ownKeys(gone), calls(gone).length > 1);
const anew = new Error("anew"); Object.defineProperty(anew, "stack", { value: 1, configurable: true }); Error.captureStackTrace(anew); console.log(own(anew), calls(anew)[0]);
const deep = (n, o) => (n === 0 ? (Error.captureStackTrace(o, deep), o) : deep(n - 1, o)); console.log(calls(deep(20, {})), calls(deep(0, {})).length);
