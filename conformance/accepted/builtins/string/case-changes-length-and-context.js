// Case conversion follows Unicode's full rules: one unit may become three, sigma looks at its neighbours, surrogates are kept.
for (const s of ["\u00DF", "\uFB03", "\u0130", "\u0131", "\u01C5", "\u1E9E", "\u0149", "\u03B0", "\u{10400}", "\u{1E900}", "\uD801", "\u0345", "\u24D0", "\u2170", "\u10D0", "\uAB70", "\u1C90"]) console.log(s.length, [...s.toUpperCase()].map((c) => c.codePointAt(0).toString(16)).join(" "), "|", [...s.toLowerCase()].map((c) => c.codePointAt(0).toString(16)).join(" "));
for (const s of ["\u03A3", "A\u03A3", "\u03A3A", "A\u03A3B", "A\u03A3.", "A\u03A3\u0301", "A.\u03A3", "\u03A3\u03A3", "A\u00AD\u03A3 B"]) console.log(s, s.toLowerCase());
console.log("HOOK 1".toLowerCase(), "hook 1".toUpperCase(), "".toUpperCase(), "I".toLowerCase(), "i".toUpperCase());
for (const m of ["toUpperCase", "toLowerCase"]) { console.log(""[m].length, ""[m].call(true), ""[m].call(["aB"])); try { ""[m].call(undefined); } catch (e) { console.log(e.name, e.message); } }
