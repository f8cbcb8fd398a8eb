// Function.prototype can be called, gives undefined, has an empty name and no prototype property.
const P = Object.getPrototypeOf(() => {});
console.log(typeof P, P(), P(1, 2), JSON.stringify(P.name), P.length, "prototype" in P, Object.getPrototypeOf(P) === Object.prototype, P instanceof Object, P instanceof Function);
console.log([1, 2].map(P), Object.prototype.toString.call(P), String(P), Object.getOwnPropertyNames(P), Object.getOwnPropertySymbols(P));
try { new P(); } catch (e) { console.log(e.name, e.message); }
try { P.apply.call(P, P, 5); } catch (e) { console.log(e.name, e.message); }
console.log((() => {}) instanceof Function, Math.max instanceof Function, class {} instanceof Function, Object.isExtensible(() => {}), Object.isFrozen(Object.freeze(() => {})));
