// `padStart` and `padEnd` repeat the filler and cut its last copy; an empty filler pads nothing.
for (const [n, f] of [[5], [5, "ab"], [6, "abc"], [2, "x"], [5, ""], [5, undefined], [8, null], ["5", 0], [NaN, "x"], [-1, "x"], [4.9, "xy"], [7, "\u{1F600}"], [0], [undefined, "x"], [6, { toString: () => "obj" }], [null, "x"]]) console.log(n, f, JSON.stringify(["abc".padStart(n, f), "abc".padEnd(n, f)]));
const log = [];
"abc".padStart({ valueOf() { log.push("length"); return 2; } }, { toString() { log.push("filler"); return "x"; } });
console.log(log.join(), "".padStart.call(7, 3, 0), "".padEnd.call(true, 6, "!"));
for (const m of ["padStart", "padEnd"]) {
  for (const f of [() => ""[m].call(null, 1), () => ""[m](1n), () => ""[m](5, Symbol()), () => ""[m](2 ** 30)]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
  console.log(""[m].length, ""[m].name);
}
