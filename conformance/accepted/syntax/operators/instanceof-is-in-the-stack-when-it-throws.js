// V8 has a line for the method of functions that looks for their prototype; `instanceof` calls it for each bound function.
const show = (attempt) => {
  try {
    console.log(attempt());
  } catch (error) {
    console.log(error.message);
    const lines = error.stack.split("\n").filter((line) => line.includes("hasInstance"));
    console.log(lines.map((line) => line.replace(/\((?!<).*/, "").trim()).join(", "));
  }
};
const arrow = () => 1;
const { method } = { method() {} };
async function later() {}
show(() => ({}) instanceof arrow);
show(() => ({}) instanceof method);
show(() => ({}) instanceof later);
show(() => ({}) instanceof Math.max);
show(() => ({}) instanceof arrow.bind(null));
show(() => ({}) instanceof arrow.bind(null).bind(null));
show(() => 1 instanceof arrow);
show(() => 1 instanceof arrow.bind(null));
show(() => Function.prototype[Symbol.hasInstance].call(arrow, {}));
class Asks { static [Symbol.hasInstance](value) { throw new Error("asked"); } }
show(() => ({}) instanceof Asks);
show(() => ({}) instanceof Asks.bind(null));
const getter = () => 1;
Object.defineProperty(getter, "prototype", { get() { return Array.prototype; } });
show(() => [] instanceof getter);
class Not { static [Symbol.hasInstance] = 1; }
show(() => ({}) instanceof Not);
class None { static [Symbol.hasInstance] = undefined; }
show(() => new None() instanceof None);
