// `startsWith` looks at the string as if it began at its second argument, clamped to the string.
const s = "hook.js";
for (const [q, at] of [["hook"], ["hook", 0], ["hook", -5], ["ook", 1], ["js", 5], ["", 99], ["", 7], ["js", "5"], ["js", 5.9], ["hook", NaN], ["hook", null], ["hook", undefined], ["s", Infinity], ["hook.jsx"]]) console.log(q, at, s.startsWith(q, at));
console.log("undefined".startsWith(), "null!".startsWith(null), "12".startsWith(1), "a\u{1F600}".startsWith("\uDE00", 2), "a\u{1F600}".startsWith("\uD83D", 1));
const log = [];
String.prototype.startsWith.call({ toString() { log.push("this"); return ""; } }, { get [Symbol.match]() { log.push("match?"); }, toString() { log.push("search"); return ""; } }, { valueOf() { log.push("position"); return 0; } });
console.log(log.join());
for (const f of [() => s.startsWith(/hook/), () => s.startsWith(Object.assign(/hook/, { [Symbol.match]: false })), () => "/hook/x".startsWith(Object.assign(/hook/, { [Symbol.match]: undefined })), () => s.startsWith("h", 1n), () => "".startsWith.call(undefined, "")]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
console.log("".startsWith.length, "".startsWith.name);
