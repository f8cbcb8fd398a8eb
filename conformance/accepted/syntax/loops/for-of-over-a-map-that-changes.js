const m = new Map([["a", 1], ["b", 2], ["c", 3]]);
const seen = [];
for (const [k, v] of m) {
  seen.push(k + v);
  if (k === "a") { m.delete("b"); m.set("d", 4); }
  if (k === "c") { m.set("b", 20); m.set("a", 10); }
}
console.log(seen, m);
