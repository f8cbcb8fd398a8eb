// Function.prototype[Symbol.hasInstance] is what `instanceof` asks; it follows the prototype property and bound targets.
const P = Object.getPrototypeOf(() => {});
const has = P[Symbol.hasInstance];
function F() {}
const f = new F();
console.log(has.call(F, f), has.call(F, {}), has.call(F.bind(), f), has.call(F, null), has.call(F, 5), has.call({}, f), has.call(undefined, f), has.call(() => {}, 1));
for (const g of [() => has.call(() => {}, {}), () => f instanceof (() => {}), () => ({}) instanceof Math.max, () => f instanceof 5, () => f instanceof {}, () => 1 instanceof (() => {})]) { try { console.log(g()); } catch (e) { console.log(e.name, e.message); } }
class Even { static [Symbol.hasInstance](n) { return n % 2 === 0; } }
console.log(2 instanceof Even, 3 instanceof Even, "4" instanceof Even, { x: 1 } instanceof { [Symbol.hasInstance]: (o) => "truthy" in o || "yes" });
console.log(has.length, has.name, Object.getOwnPropertyDescriptor(P, Symbol.hasInstance).writable);
