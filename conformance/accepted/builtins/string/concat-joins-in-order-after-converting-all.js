// `concat` converts its receiver, then each argument from left to right.
const log = [];
const t = (name) => ({ toString() { log.push(name); return name; }, valueOf() { log.push("never"); return "never"; } });
console.log(String.prototype.concat.call(t("this"), t("a"), t("b")), log.join());
console.log("x".concat(), "x".concat(null, undefined, true, 1, -0, [1, 2], {}, 1n, NaN), "".concat(""), "a".concat(...["b", "c"]));
for (const f of [() => "".concat(Symbol("s")), () => String.prototype.concat.call(null), () => String.prototype.concat.call(undefined, 1), () => "a".concat(Object.create(null)), () => "a".concat({ toString() { throw new RangeError("mine"); } })]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
console.log("".concat.length, "".concat.name, "a".concat("\uD83D", "\uDE00") === "a\u{1F600}");
