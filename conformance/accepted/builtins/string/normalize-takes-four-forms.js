// `normalize` composes or decomposes; the compatible forms also replace ligatures and widths. Other forms throw.
const show = (s) => [...s].map((c) => c.codePointAt(0).toString(16)).join(" ");
for (const s of ["\u00E9", "e\u0301", "\uFB01", "\uFF21", "\u1E9B\u0323", "\uAC00", "\u212B", "a\u0323\u0307", "\u0958", "\u{1D15E}", "\u2126\uD800"]) console.log(show(s), "|", ["NFC", "NFD", "NFKC", "NFKD"].map((f) => show(s.normalize(f))).join(" | "));
console.log("\u00E9".normalize() === "\u00E9", "e\u0301".normalize(undefined) === "\u00E9", "ascii".normalize("NFKD"));
for (const form of ["nfc", "", null, 0, "NFE", [], {}]) { try { "".normalize(form); } catch (e) { console.log(e.name, e.message); } }
console.log("x".normalize({ toString: () => "NFC" }), "".normalize.length, "".normalize.name);
for (const r of [null, undefined]) { try { "".normalize.call(r); } catch (e) { console.log(e.name, e.message); } }
