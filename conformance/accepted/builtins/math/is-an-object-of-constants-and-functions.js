// `Math` is a plain object with a tag; its constants cannot be changed and nothing of it is enumerable.
for (const k of ["E", "LN10", "LN2", "LOG10E", "LOG2E", "PI", "SQRT1_2", "SQRT2"]) console.log(k, Math[k], Object.getOwnPropertyDescriptor(Math, k).writable);
console.log(typeof Math, Object.prototype.toString.call(Math), Object.keys(Math), JSON.stringify(Math), Object.getPrototypeOf(Math) === Object.prototype, Object.getOwnPropertyDescriptor(Math, Symbol.toStringTag));
console.log(Object.getOwnPropertyNames(Math).join());
console.log(Object.getOwnPropertyNames(Math).filter((k) => k !== "random").map((k) => typeof Math[k] === "function" ? `${k}/${Math[k].length}` : k).join());
const { max, PI: pi } = Math;
console.log(max(1, 2), pi, "PI" in Math, String(Math));
try { new Math.max(); } catch (e) { console.log(e.name, e.message); }
try { Math(); } catch (e) { console.log(e.name, e.message); }
