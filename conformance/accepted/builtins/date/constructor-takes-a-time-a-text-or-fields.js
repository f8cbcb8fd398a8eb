// One argument is converted to a primitive with hint default: strings are parsed, other values become numbers, dates are copied.
const show = (f) => { try { const d = f(); console.log(isNaN(d) ? "Invalid Date" : d.toISOString()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const v of [0, -0.9, 1.9, 1e20, NaN, null, true, "0", "5", "2024-02-29", [2024], [2024, 1], {}, new Date(7), new Number(5), new String("2024"), { valueOf: () => 9 }, { toString: () => "2024" }, { valueOf: () => "2024-03" }, { [Symbol.toPrimitive]: (h) => (console.log(h), 5) }]) show(() => new Date(v));
for (const args of [[2024, 1], [2024, 1, 29, 12, 30, 45, 678], [99, 0], [2024, undefined], [2024, 0, 1, 0, 0, 0, 1e15], ["2024", "1"], [2024, 1, 30], [null, null]]) show(() => new Date(...args));
show(() => new Date(1n));
show(() => new Date(Symbol()));
show(() => new Date(undefined));
class Day extends Date { constructor(...a) { super(...a); this.tag = "day"; } next() { const d = new Day(this); d.setDate(d.getDate() + 1); return d; } }
const d = new Day(2024, 1, 29);
console.log(d.next().toISOString(), d.next() instanceof Day, d.tag, Object.keys(d), Date.length, Date.name);
