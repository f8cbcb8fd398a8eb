// `replaceAll` finds all places before it replaces, without overlaps; an empty pattern stands between all units.
console.log("aXbXc".replaceAll("X", "-"), "aaaa".replaceAll("aa", "b"), "abc".replaceAll("", "-"), "".replaceAll("", "x"), "abc".replaceAll("x", "y"));
console.log("a.b".replaceAll(".", "$&$&"), "a-b-c".replaceAll("-", "[$`|$']"), "a$b".replaceAll("$", "$$"), "aaa".replaceAll("a", "$"));
console.log("abab".replaceAll("b", (m, at, s) => `${at}${s.length}`), "\u{1F600}".replaceAll("", "|").length, "1,2,3".replaceAll(",", ""));
console.log("a1b1".replaceAll(1, () => undefined), "undefinedx".replaceAll(undefined, null), "x".replaceAll("x", ["a", "b"]), "xx".replaceAll("x", { toString: () => "o" }));
let converted = 0;
"aaa".replaceAll("a", { toString() { converted++; return "b"; } });
console.log(converted, "aXbX".replaceAll(/x/gi, "-"));
for (const f of [() => "a".replaceAll(/a/, ""), () => "".replaceAll.call(undefined), () => "a".replaceAll("a", Symbol()), () => "a".replaceAll({ [Symbol.match]: 1, flags: "" }, ""), () => "a".replaceAll({ [Symbol.match]: 1, flags: null }, ""), () => "a".replaceAll({ [Symbol.replace]: (s, r) => [s, r].join() }, "r")]) { try { console.log(f()); } catch (e) { console.log(e.name, e.message); } }
console.log("".replaceAll.length, "".replaceAll.name);
