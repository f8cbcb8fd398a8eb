// Writes src/unicode/: the Unicode tables of the reference Node, asked of Node itself, so that both have the same version.
// Node cannot list the emoji sequences that are joined or tagged: `sequences.txt` has them, from the Unicode data files.
// Usage: node crates/becket-regex/tables/make.mjs
import { readFileSync, writeFileSync } from "node:fs";

const here = new URL(".", import.meta.url);
const read = (name) => readFileSync(new URL(name, here), "utf8").trim().split("\n");
const out = (name, data) => writeFileSync(new URL(`../src/unicode/${name}`, here), data);
const MAX = 0x10ffff;

// Inversion lists, as variable-length differences.
const bytes = [];
const varint = (n) => {
  while (n > 127) {
    bytes.push((n & 127) | 128);
    n >>>= 7;
  }
  bytes.push(n);
};
function boundaries(regex) {
  const list = [];
  let inside = false;
  for (let cp = 0; cp <= MAX; cp++) {
    if (regex.test(String.fromCodePoint(cp)) !== inside) {
      list.push(cp);
      inside = !inside;
    }
  }
  if (inside) list.push(MAX + 1);
  return list;
}
const stored = new Map();
function store(list) {
  const key = list.join();
  if (!stored.has(key)) {
    stored.set(key, bytes.length);
    varint(list.length);
    let last = 0;
    for (const at of list) {
      varint(at - last);
      last = at;
    }
  }
  return stored.get(key);
}

const names = [];
for (const line of read("names.txt")) {
  const [kind, ...aliases] = line.split(" ");
  const kinds = kind === "sc" ? ["sc", "scx"] : [kind];
  for (const of of kinds) {
    const property = of === "is" ? aliases[0] : `${of}=${aliases[0]}`;
    const offset = store(boundaries(new RegExp(`^\\p{${property}}$`, "u")));
    names.push([of, offset, ...aliases].join(" "));
  }
}
out("sets.bin", Uint8Array.from(bytes));

// Orbits: for each character that is not alone in its class of case, the next member of the class, as runs.
function orbits(candidates, same) {
  const groups = new Map();
  for (const [cp, keys] of candidates) {
    for (const key of keys) {
      if (!groups.has(key)) groups.set(key, new Set());
      groups.get(key).add(cp);
    }
  }
  const leader = new Map();
  const find = (cp) => {
    while (leader.has(cp)) cp = leader.get(cp);
    return cp;
  };
  for (const group of groups.values()) {
    const list = [...group];
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1)) {
        if (!same(a, b)) continue;
        const [x, y] = [find(a), find(b)];
        if (x !== y) leader.set(Math.max(x, y), Math.min(x, y));
      }
    }
  }
  const classes = new Map();
  for (const cp of candidates.keys()) {
    const of = find(cp);
    if (!classes.has(of)) classes.set(of, []);
    classes.get(of).push(cp);
  }
  const next = new Map();
  for (const list of classes.values()) {
    list.sort((a, b) => a - b);
    if (list.length > 1) list.forEach((cp, i) => next.set(cp, list[(i + 1) % list.length]));
  }
  const runs = [];
  for (const [cp, to] of [...next].sort((a, b) => a[0] - b[0])) {
    const run = runs.at(-1);
    if (run && run.kind === 0 && cp <= run.last) continue;
    if (to === cp + 1 && next.get(to) === cp) {
      if (run && run.kind === 0 && run.last + 1 === cp) run.last = to;
      else runs.push({ first: cp, last: to, kind: 0, delta: 0 });
      continue;
    }
    const delta = to - cp;
    const gap = run ? cp - run.last : 0;
    if (run && run.kind !== 0 && run.delta === delta && (run.first === run.last ? gap <= 2 : gap === run.kind)) {
      run.kind = gap;
      run.last = cp;
    } else runs.push({ first: cp, last: cp, kind: 1, delta });
  }
  return runs;
}
function candidates(limit, keys) {
  const map = new Map();
  for (let cp = 0; cp <= limit; cp++) {
    if (cp >= 0xd800 && cp <= 0xdfff) continue;
    const text = String.fromCodePoint(cp);
    const [up, low] = [text.toUpperCase(), text.toLowerCase()];
    const cased = up !== text || low !== text || /\p{Cased}|\p{CWKCF}/u.test(text);
    if (cased) map.set(cp, keys(text, up, low));
  }
  return map;
}
const escaped = (cp) => `\\u{${cp.toString(16)}}`;
const unicode = orbits(
  candidates(MAX, (text, up, low) => new Set([text, up, low, up.toLowerCase(), low.toUpperCase(), up.normalize("NFC")])),
  (a, b) => new RegExp(`^${escaped(a)}$`, "iu").test(String.fromCodePoint(b)),
);
const legacy = orbits(
  candidates(0xffff, (text, up, low) => new Set([text, up, low, up.toLowerCase(), low.toUpperCase()])),
  (a, b) => new RegExp(`^\\u${a.toString(16).padStart(4, "0")}$`, "i").test(String.fromCharCode(b)),
);

// Properties of strings: which text belongs, front coded: bytes shared with the text before, bytes that follow, those bytes.
const sequences = read("sequences.txt").map((line) => String.fromCodePoint(...line.split(" ").map((x) => parseInt(x, 16))));
const singles = (regex) => {
  const list = [];
  for (let cp = 0; cp <= MAX; cp++) {
    if (cp >= 0xd800 && cp <= 0xdfff) continue;
    list.push(String.fromCodePoint(cp));
  }
  return list.filter((text) => regex.test(text));
};
const emoji = singles(/^\p{Emoji}$/u);
const bases = singles(/^\p{Emoji_Modifier_Base}$/u);
const modifiers = singles(/^\p{Emoji_Modifier}$/u);
const regional = singles(/^\p{Regional_Indicator}$/u);
const pool = [
  ...sequences,
  ...emoji.map((text) => `${text}\ufe0f`),
  ...emoji.map((text) => `${text}\ufe0f\u20e3`),
  ...bases.flatMap((base) => modifiers.map((modifier) => base + modifier)),
  ...regional.flatMap((a) => regional.map((b) => a + b)),
];
const strings = [];
const utf8 = new TextEncoder();
const stringBytes = [];
for (const name of [
  "Basic_Emoji",
  "Emoji_Keycap_Sequence",
  "RGI_Modifier_Sequence",
  "RGI_Flag_Sequence",
  "RGI_Emoji_Modifier_Sequence",
  "RGI_Emoji_Flag_Sequence",
  "RGI_Emoji_Tag_Sequence",
  "RGI_Emoji_ZWJ_Sequence",
]) {
  let regex;
  try {
    regex = new RegExp(`^\\p{${name}}$`, "v");
  } catch {
    continue;
  }
  const set = boundaries(regex);
  const texts = [...new Set(pool.filter((text) => [...text].length > 1 && regex.test(text)))].map((text) => utf8.encode(text));
  texts.sort(Buffer.compare);
  const offset = stringBytes.length;
  let last = new Uint8Array();
  for (const text of texts) {
    let shared = 0;
    while (shared < last.length && shared < text.length && last[shared] === text[shared]) shared++;
    stringBytes.push(shared, text.length - shared, ...text.subarray(shared));
    last = text;
  }
  strings.push([name, store(set), offset, stringBytes.length]);
}
out("sets.bin", Uint8Array.from(bytes));
out("strings.bin", Uint8Array.from(stringBytes));

for (const row of strings) names.push(["str", ...row.slice(1), row[0]].join(" "));
out("names.txt", `${names.join("\n")}\n`);
const runs = (list) => {
  const lines = [];
  for (let i = 0; i < list.length; i += 6) {
    lines.push(`    ${list.slice(i, i + 6).map((r) => `Run(${r.first}, ${r.last}, ${r.kind}, ${r.delta})`).join(", ")},\n`);
  }
  return lines.join("");
};
out(
  "tables.rs",
  `//! The classes of case of the reference's Unicode, written by \`tables/make.mjs\`: never by hand.
//! Not here: how they are read (\`fold.rs\`).

use super::fold::Run;

/// The version of Unicode.
pub const VERSION: &str = "${process.versions.unicode}";

/// Classes of case under \`u\` and \`v\`: simple case folding.
#[rustfmt::skip]
pub(super) static UNICODE: &[Run] = &[
${runs(unicode)}];

/// Classes of case without them: \`toUpperCase\` of one unit.
#[rustfmt::skip]
pub(super) static LEGACY: &[Run] = &[
${runs(legacy)}];
`,
);
