// Single halves of surrogate pairs are ordinary units: they are kept, compared, joined and split like others.
const hi = "\uD83D", lo = "\uDE00";
console.log((hi + lo) === "\u{1F600}", [...(hi + lo)].length, [...(lo + hi)].length, (hi + lo).length, `${hi}${lo}`.codePointAt(0).toString(16));
const o = { [hi]: 1, [lo]: 2, [hi + lo]: 3 };
console.log(Object.keys(o).map((k) => k.length), o["\u{1F600}"], new Set([hi, lo, "\uD83D"]).size, hi < lo, hi < "\uE000", "\u{1F600}" < "\uFFFF");
console.log(JSON.stringify([hi, lo, hi + lo]), JSON.parse('"\\ud83d\\ude00"') === "\u{1F600}", JSON.stringify({ [lo]: hi }));
console.log("\u{1F600}".split("").map((c) => c.charCodeAt(0)), "\u{1F600}".slice(1) === lo, "\u{1F600}".at(-1) === lo, [..."\u{1F600}"].reverse().join("") === "\u{1F600}", "\u{1F600}".split("").reverse().join("") === lo + hi);
console.log((hi + "x").replace("x", lo) === "\u{1F600}", [hi, lo].join("") === "\u{1F600}", hi.concat(lo).length, hi.padEnd(2, lo) === "\u{1F600}", lo.padStart(2, hi) === "\u{1F600}");
