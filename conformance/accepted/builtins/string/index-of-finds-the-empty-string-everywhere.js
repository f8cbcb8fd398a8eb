// `indexOf` clamps its position; the empty string is found at the clamped position itself.
const s = "abcabc";
for (const [q, at] of [["b"], ["b", 2], ["b", 5], ["", 0], ["", 3], ["", 99], ["", -1], ["c", -5], ["abc", 1], ["x"], ["b", "2"], ["b", NaN], ["b", undefined], ["b", null], ["b", 1.9], ["b", Infinity]]) console.log(JSON.stringify(q), at, s.indexOf(q, at));
console.log("undefined".indexOf(), "null".indexOf(null), "a1".indexOf(1), "\u{1F600}".indexOf("\uDE00"), "aaa".indexOf("aa", 1), "".indexOf(""), "".indexOf("a"));
const log = [];
String.prototype.indexOf.call({ toString() { log.push("this"); return "a"; } }, { toString() { log.push("search"); return "a"; } }, { valueOf() { log.push("position"); return 0; } });
console.log(log.join());
for (const f of [() => "".indexOf.call(null), () => "".indexOf(Symbol()), () => "".indexOf("", 1n)]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log("".indexOf.length, "".indexOf.name);
