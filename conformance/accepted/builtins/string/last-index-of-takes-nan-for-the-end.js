// `lastIndexOf` reads a position that is not a number as "from the end"; `indexOf` reads it as 0.
const s = "abcabc";
for (const [q, at] of [["b"], ["b", 3], ["b", 0], ["b", NaN], ["b", undefined], ["b", null], ["b", "x"], ["b", -1], ["a", -1], ["", 2], ["", 99], ["", -1], ["abc", 2], ["abc", 3], ["b", Infinity], ["b", -Infinity], ["b", "4"], ["b", 4.9]]) console.log(JSON.stringify(q), at, s.lastIndexOf(q, at));
console.log("undefined".lastIndexOf(), "aaaa".lastIndexOf("aa"), "aaaa".lastIndexOf("aa", 1), "".lastIndexOf(""), "x\u{1F600}\u{1F600}".lastIndexOf("\u{1F600}"));
const log = [];
String.prototype.lastIndexOf.call({ toString() { log.push("this"); return "a"; } }, { toString() { log.push("search"); return "a"; } }, { valueOf() { log.push("position"); return 0; } });
console.log(log.join());
for (const f of [() => "".lastIndexOf.call(undefined), () => "".lastIndexOf("", Symbol())]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log("".lastIndexOf.length, "".lastIndexOf.name);
