// A function as replacement gets match, position and string; what it gives is converted and inserted as it is.
console.log("a.b.c".replace(".", (...args) => JSON.stringify(args)), "abc".replace("b", () => "$&$1"), "abc".replace("x", () => { throw new Error("never"); }));
console.log("abc".replace("", (m, at, s) => `[${at}${s}]`), "abc".replace("b", () => undefined), "abc".replace("b", () => null), "abc".replace("b", () => ({ toString: () => "object" })));
console.log("abab".replace("b", function () { return typeof this; }), "1+1".replace("+", "-"), "undefined".replace(undefined, undefined), "abc".replace("b"), "a1".replace(1, 2));
console.log("x-y".replace("-", "[$$][$&][$`][$'][$1][$<n>][$"), "abc".replace("b", "$0$10$"), "\u{1F600}".replace("\uDE00", "x").length);
const log = [];
const t = (name, v) => ({ toString() { log.push(name); return v; } });
String.prototype.replace.call(t("this", "abc"), t("pattern", "b"), t("replacement", "x"));
console.log(log.join());
for (const f of [() => "a".replace("a", () => Symbol()), () => "a".replace(Symbol(), ""), () => "".replace.call(null, "", ""), () => "a".replace("a", Symbol("r")), () => "b".replace("a", Symbol("r"))]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
console.log("".replace.length, "".replace.name);
