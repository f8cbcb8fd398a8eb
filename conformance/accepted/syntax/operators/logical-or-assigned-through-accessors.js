// `||=` on a property with a getter and a setter, an element and a variable: what is read and written, and when.
const log = [];
const key = { toString() { log.push("key"); return "p"; } };
const target = (value) => ({ get p() { log.push("get"); return value; }, set p(given) { log.push(["set", typeof given, given]); } });
for (const value of [undefined, null, 0, 3, -1.5, "s", true, 6n]) for (const other of [2, "x", null, 3n]) {
  let variable = value;
  for (const run of [() => (target(value).p ||= (log.push("right"), other)), () => (target(value)[key] ||= other), () => (variable ||= other), () => { const list = [value]; list[0] ||= other; return list[0]; }]) {
    try { console.log(run(), ...log.splice(0)); } catch (error) { console.log(error.name, error.message, ...log.splice(0)); }
  }
}
