// Each lazy method checks its receiver and argument when it is called, reads `next` once, and closes the source if the argument is bad.
const log = [];
const source = () => { let n = 0; return { __proto: 0, get next() { log.push("get next"); return () => ({ value: n++, done: n > 4 }); }, return() { log.push("closed"); return {}; } }; };
const I = Iterator.prototype;
for (const m of ["map", "filter", "flatMap", "take", "drop", "forEach", "some", "every", "find", "reduce"]) {
  for (const arg of [undefined, 5, "2", -1, NaN, {}, null]) { try { const r = I[m].call(source(), arg); console.log(m, arg, typeof r, log.splice(0).join()); } catch (e) { console.log(m, arg, e.name, e.message, log.splice(0).join()); } }
  for (const r of [undefined, 5, "ab"]) { try { I[m].call(r, () => 1); } catch (e) { console.log(e.name, e.message); } }
  console.log(I[m].length, I[m].name);
}
