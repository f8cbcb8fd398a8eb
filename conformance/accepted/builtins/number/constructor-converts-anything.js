// `Number(v)` converts, BigInt included, while unary plus refuses a BigInt.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
for (const v of [undefined, null, true, false, "", " ", "12", " 12 ", "1_000", "0x1F", "0b101", "0o17", "-0x1", "+5", "-", "1e3", "1e", ".5", "5.", ".", "Infinity", "-Infinity", "infinity", "NaN", "12px", "\n7\t", [], [5], [1, 2], {}, new Date(7), 10n, 2n ** 64n, "0x", "0b2", "00012", "1e1000", "-0", "١"]) show(() => Object.is(Number(v), -0) ? "-0" : Number(v));
show(() => Number());
show(() => Number(Symbol()));
show(() => +1n);
show(() => Number(Object.create(null)));
show(() => Number({ valueOf: () => "0x10" }));
const w = new Number(5);
console.log(typeof w, w + 1, w == 5, w === 5, w, Object.keys(w), new Number(), new Number("7") instanceof Number, Object(5) instanceof Number, !new Number(0), JSON.stringify({ w }));
class Cents extends Number { show() { return `$${this / 100}`; } }
console.log(new Cents(250).show(), new Cents(250) + 1, new Cents(3));
console.log(Number.length, Number.name);
