// `codePointAt` joins a pair only from its first half; a half alone stands for itself.
const s = "\u{1F600}\uD83D\uDE00\uDE00\uD83D";
for (let i = 0; i <= s.length; i++) console.log(i, s.codePointAt(i)?.toString(16), s.charCodeAt(i).toString(16));
console.log([...s].map((c) => c.codePointAt().toString(16)), "".codePointAt(0), "\u{10FFFF}".codePointAt(0) === 0x10FFFF);
let out = "";
for (let i = 0; i < s.length; i += s.codePointAt(i) > 0xFFFF ? 2 : 1) out += `[${i}]`;
console.log(out);
