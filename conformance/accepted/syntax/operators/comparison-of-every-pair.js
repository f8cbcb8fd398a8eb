// `<`, `>`, `<=` and `>=` over all pairs of primitives: strings by units, everything else as numbers, NaN with nothing.
const values = [undefined, null, true, false, 0, -0, 5, NaN, Infinity, "", "5", "10", "a", "B", 5n, 2n ** 70n, [2], {}];
for (const a of values) console.log(values.map((b) => `${a < b ? "<" : ""}${a > b ? ">" : ""}${a <= b && a >= b ? "=" : ""}`.padEnd(2, ".")).join(" "));
for (const f of [() => Symbol() < 1, () => 1 > Symbol(), () => ({ valueOf: () => ({}), toString: () => ({}) }) < 1]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log("a" < "b", "a" < "B", "Z" < "a", "10" < "9", 10 < "9", "\uD83D" < "\uE000", "\u{1F600}" < "\uFFFF", "abc" < "abcd", "" < "a", [1, 2] < [1, 3], new Date(1) < new Date(2));
