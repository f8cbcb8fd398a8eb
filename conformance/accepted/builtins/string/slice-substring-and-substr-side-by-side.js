// The three cut differently: `slice` counts back from the end, `substring` swaps its ends, `substr` takes a length.
const s = "abcdef";
for (const args of [[], [2], [-2], [1, 3], [3, 1], [-3, -1], [-1, -3], [0, -1], [NaN, 2], [undefined, 2], [2, undefined], [null, null], ["1", "2"], [1.9, 2.9], [99], [-99, 2], [2, 99], [Infinity, 1], [-Infinity, 1], [1, Infinity], [2, -1], [-2, 1]]) console.log(args, JSON.stringify([s.slice(...args), s.substring(...args), s.substr(...args)]));
for (const m of ["slice", "substring", "substr"]) {
  const log = [];
  const n = (name) => ({ valueOf() { log.push(name); return 1; } });
  console.log(""[m].call({ toString() { log.push("this"); return "xyz"; } }, n("first"), n("second")), log.join(), ""[m].length, ""[m].name);
  for (const f of [() => ""[m].call(null), () => ""[m](Symbol()), () => ""[m](0, 1n)]) { try { f(); } catch (e) { console.log(e.name, e.message); } }
}
