// A date as a primitive: text by default, number where a number is wanted; the method takes any object and three hints.
const d = new Date(86400000);
console.log(d + "" === d.toString(), +d, d - 0, d * 1, d > 0, d == d.toString(), d == 86400000, `${d}` === String(d), Math.max(d), [1, 2][new Date(1).getTime()], { [d]: 1 }[d.toString()], d < new Date(86400001), d <= new Date(86400000), d == new Date(86400000));
const f = Date.prototype[Symbol.toPrimitive];
console.log(f.call({ valueOf: () => "v", toString: () => "t" }, "number"), f.call({ valueOf: () => "v", toString: () => "t" }, "default"), f.call({ valueOf: () => "v", toString: () => "t" }, "string"), f.length, f.name);
for (const g of [() => f.call(d), () => f.call(d, "other"), () => f.call(d, new String("number")), () => f.call(5, "number"), () => f.call({ valueOf: null, toString: null }, "number"), () => f.call(undefined, "string")]) { try { g(); } catch (e) { console.log(e.name, e.message); } }
