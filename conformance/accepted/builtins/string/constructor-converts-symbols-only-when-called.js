// `String(symbol)` describes it, while `new String(symbol)` and templates throw.
console.log(String(Symbol("s")), String(), JSON.stringify(String("")), String(null), String(undefined), String(-0), String(1e21), String([1, [2, 3]]), String({}), String(10n), String(() => 1), String(/a/g), String(new Error("m")));
for (const f of [() => new String(Symbol("s")), () => `${Symbol("s")}`, () => Symbol("s") + "", () => String(Object.create(null)), () => String({ toString() { return {}; } })]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
const w = new String("ab");
console.log(typeof w, w.length, w[1], w == "ab", w === "ab", Object.keys(w), Object.getOwnPropertyNames(w), w instanceof String, "ab" instanceof String);
console.log(Object.getOwnPropertyDescriptor(w, "0"), Object.getOwnPropertyDescriptor(w, "length"), JSON.stringify({ w }), [...w], { ...w });
class Text extends String { shout() { return this.toUpperCase() + "!"; } }
const t = new Text("hi");
console.log(t.shout(), t.length, t, t instanceof String, `${t}`, t + "?");
console.log(String.length, String.name, String({ toString: () => 5 }), String({ toString: undefined, valueOf: () => "v" }));
