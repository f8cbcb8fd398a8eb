// Every escape of a string, line continuations, quotes of the other kind, separators U+2028 and U+2029, and astral characters.
const show = (s) => [...s].map((c) => c.codePointAt(0).toString(16)).join(" ");
console.log(show("\b\t\n\v\f\r\0\\\'\"\`\a\q\/"), show("\x41\xfF\u0041\u{41}\u{1F600}\u{0000041}\uD83D\uDE00"), show('it\'s "x"'), show("it's \"x\""), show("line \
joined"), show("\
"), show("\u2028\u2029"), show(" "), show("\u{10FFFF}"), "\0".length, "\uD83D".length, "a\0b".length);
console.log("\
one \
line", 'mixed "double" and \'single\'', "tab\tand\\n", "😀".length, "é".length, "é".length, "\x00\x1f".length, "\u000A" === "\n", '\u{61}\x62c' === "abc", "// not a comment /* nor this */");
console.log({ "quoted key": 1, 'single': 2, "\x61": 3, "": 4, "__proto": 5 }, "\u{1F1E9}\u{1F1EA}", "👩‍👩‍👧".length, [..."👩‍👩‍👧"].length);
