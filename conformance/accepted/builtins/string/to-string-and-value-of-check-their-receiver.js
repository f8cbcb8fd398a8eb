// `toString` and `valueOf` of String work on strings and their wrappers alone; every other method converts.
for (const m of ["toString", "valueOf"]) {
  const f = String.prototype[m];
  console.log(m, f.length, f.name, f.call("s"), f.call(new String("w")));
  for (const v of [5, null, undefined, {}, [], true, { toString: () => "x" }, Symbol("s"), Object.create(new String("x"))]) { try { console.log(f.call(v)); } catch (e) { console.log(e.name, e.message); } }
}
const w = new String("w");
w.toString = () => "own toString";
w.valueOf = () => "own valueOf";
console.log(`${w}`, w + "", String(w), [w].join(), w.trim(), w == "own valueOf", JSON.stringify([w]), w.concat("!"));
