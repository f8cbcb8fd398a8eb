// `Boolean(v)` tests truthiness; a wrapper is an object and so truthy, whatever it holds.
console.log([undefined, null, 0, -0, NaN, "", 0n, false].map(Boolean), [1, "0", "false", [], {}, () => {}, Symbol.iterator, -1n, Infinity, new Boolean(false)].map(Boolean));
const w = new Boolean(false);
console.log(typeof w, !w, w == false, w === false, w.valueOf(), `${w}`, w + 1, JSON.stringify([w]), w ? "truthy" : "falsy", w && 1, Object.keys(w), w, w instanceof Boolean);
for (const f of ["toString", "valueOf"]) { console.log(Boolean.prototype[f].call(true), Boolean.prototype[f].call(w), Boolean.prototype[f].length); for (const v of [0, "true", null, undefined, {}]) { try { Boolean.prototype[f].call(v); } catch (e) { console.log(e.name, e.message); } } }
class Flag extends Boolean { on() { return this.valueOf(); } }
console.log(new Flag(1).on(), new Flag(), Boolean.length, Boolean.name, Boolean(), new Boolean());
