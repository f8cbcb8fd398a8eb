// `split` converts the limit before the separator, to 32 bits; no separator gives the string whole.
const s = "a,b,,c,";
for (const [sep, lim] of [[","], [",", 2], [",", 0], [",", -1], [",", 2 ** 32], [",", 2 ** 32 + 1], [",", undefined], [",", null], [",", "3"], [",", 1.9], [",", NaN], [undefined], [undefined, 0], [""], ["", 2], ["x"], [",,"], [null], [s]]) console.log(sep, lim, s.split(sep, lim));
console.log("".split(""), "".split(","), "".split(), "\u{1F600}".split("").length, "a1b1c".split(1), "nullx".split(null), "aundefinedb".split(undefined));
const log = [];
String.prototype.split.call({ toString() { log.push("this"); return "x"; } }, { toString() { log.push("separator"); return ","; } }, { valueOf() { log.push("limit"); return 1; } });
console.log(log.join(), "a-b".split({ [Symbol.split]: (string, limit) => [string, limit, "own"] }, 7));
for (const f of [() => "".split.call(null), () => "".split(Symbol()), () => "".split(",", 1n)]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log("".split.length, "".split.name);
