// `endsWith` looks at the string as if it ended at its second argument.
const s = "hook.js";
for (const [q, end] of [["js"], ["js", 7], ["js", 99], ["js", 6], ["hook", 4], ["", 0], ["", -1], [""], ["h", 1], ["h", "1"], ["h", 1.9], ["js", undefined], ["js", null], ["js", NaN], ["", null], ["hook.js"], ["xhook.js"], ["js", -Infinity], ["js", Infinity]]) console.log(q, end, s.endsWith(q, end));
console.log("undefined".endsWith(), "null".endsWith(null), "12".endsWith(2), "[object Object]".endsWith({}), "a1,2".endsWith([1, 2]));
const log = [];
String.prototype.endsWith.call({ toString() { log.push("this"); return ""; } }, { toString() { log.push("search"); return ""; } }, { valueOf() { log.push("end"); return 0; } });
console.log(log.join());
for (const f of [() => s.endsWith(/js/), () => s.endsWith({ [Symbol.match]: true, toString() { return "js"; } }), () => s.endsWith({ [Symbol.match]: false, toString() { return "js"; } }), () => s.endsWith(Symbol()), () => "".endsWith.call(null, "")]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
console.log("".endsWith.length, "".endsWith.name);
