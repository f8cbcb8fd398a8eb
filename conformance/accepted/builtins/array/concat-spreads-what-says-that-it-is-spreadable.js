// `concat` spreads arrays and objects whose Symbol.isConcatSpreadable is truthy; it reads that symbol from each argument, primitives excepted.
const log = [];
const spread = { length: 2, 0: "x", 1: "y", get [Symbol.isConcatSpreadable]() { log.push("asked"); return true; } };
console.log([0].concat(spread, 5), log);
const closed = [1, 2];
closed[Symbol.isConcatSpreadable] = false;
const joined = [0].concat(closed);
console.log(joined.length, joined[1] === closed);
console.log([].concat("ab", 1, null, undefined, true, Symbol.iterator).length);
console.log([].concat({ length: 3, 1: "one", [Symbol.isConcatSpreadable]: 1 }));
console.log(Array.prototype.concat.call(7, [8]).map((v) => typeof v));
console.log(Array.prototype.concat.call({ length: 1, 0: "not spread" }, ["spread"]).length);
console.log([1, , 3].concat([, 5]), 1 in [1, , 3].concat());
const huge = { length: 2 ** 53 - 1, [Symbol.isConcatSpreadable]: true };
try { [1].concat(huge); } catch (e) { console.log(e.name, e.message); }
for (const receiver of [null, undefined]) { try { Array.prototype.concat.call(receiver); } catch (e) { console.log(e.name, e.message); } }
console.log([].concat.length, [].concat.name);
