// The replacer is read first, then the gap is converted; wrappers as gap and list items are unwrapped.
const log = [];
const w = (name, v) => Object.assign(new Number(v), { valueOf() { log.push(name); return v; } });
console.log(JSON.stringify({ a: 1, b: 2, 5: 3 }, ["b", w("item", 5), "b", new String("a"), {}, null, true], w("gap", 2)), log.join());
for (const gap of [0, 1, 10, 11, -1, 2.9, NaN, "", "--", "0123456789ABC", null, true, {}, [], new String("> "), "\t\n"]) console.log(JSON.stringify([1, { a: [] , b: {} }], null, gap));
console.log(JSON.stringify([], null, 2), JSON.stringify({}, null, 2), JSON.stringify([[]], null, 1), JSON.stringify({ a: undefined }, null, 2), JSON.stringify([undefined], null, "x"));
