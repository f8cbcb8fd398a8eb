// The three trims take the white space and line ends of the standard, BOM included, and nothing else.
const spaces = ["\t", "\n", "\v", "\f", "\r", " ", "\u00A0", "\u1680", "\u2000", "\u200A", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000", "\uFEFF"];
const others = ["\u0000", "\u0085", "\u180E", "\u200B", "\u200C", "\u200D", "\u2060", "\u0008", "_"];
console.log(spaces.map((c) => `${c}x${c}`.trim().length + `${c}x${c}`.trimStart().length + `${c}x${c}`.trimEnd().length + Number(`${c}1${c}`)));
console.log(others.map((c) => `${c}x${c}`.trim().length), others.map((c) => Number(`${c}1`)));
console.log(JSON.stringify([spaces.join("").trim(), " a b ".trim(), " a ".trimStart(), " a ".trimEnd(), "".trim(), " \uD83D ".trim()]));
for (const m of ["trim", "trimStart", "trimEnd", "trimLeft", "trimRight"]) {
  console.log(m, ""[m].name, ""[m].length, ""[m].call([" x "]), ""[m].call(5), ""[m].call({ toString: () => " o " }));
  for (const r of [null, undefined]) { try { ""[m].call(r); } catch (e) { console.log(e.name, e.message); } }
}
