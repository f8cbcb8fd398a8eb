// `isWellFormed` finds single halves of pairs; `toWellFormed` puts the replacement character in their places.
for (const s of ["", "abc", "\u{1F600}", "\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D", "\uD83D\uD83D\uDE00", "\uD83D\uDE00\uDE00", "x\uD800y\uDFFFz", "\uD7FF\uE000"]) console.log(s.isWellFormed(), [...s.toWellFormed()].map((c) => c.codePointAt(0).toString(16)).join(" "));
const fine = "plain";
console.log(fine.toWellFormed() === fine, "".isWellFormed.call(5), "".toWellFormed.call([1, "\uD800"]), "".isWellFormed.call({ toString: () => "\uD800" }));
for (const m of ["isWellFormed", "toWellFormed"]) { console.log(""[m].length, ""[m].name); for (const r of [null, undefined]) { try { ""[m].call(r); } catch (e) { console.log(e.name, e.message); } } }
