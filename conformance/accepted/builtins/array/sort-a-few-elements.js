// Sorting a few elements: which comparisons are made, in order, and what a comparator may do meanwhile.
const traced = (list, by) => {
  const calls = [];
  const sorted = list.sort((a, b) => { calls.push(`${a}${b}`); return by(a, b); });
  console.log(sorted.join(), calls.join(" "));
};
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
for (const list of ["ba", "abc", "cba", "bca", "dacb", "edcba", "aabba", "hgfabcde"]) traced([...list], order);
traced([..."badc"], () => 0);
traced([..."badc"], () => NaN);
traced([..."badc"], (a, b) => String(a < b ? -1 : 1));
traced([..."badc"], (a, b) => a < b);
const many = Array.from({ length: 63 }, (_, i) => (i * 37) % 61);
const calls = [];
console.log(many.toSorted((a, b) => { calls.push(a); return a - b; }).join(), calls.length, calls.slice(0, 12).join());
const changed = [3, 1, 2];
changed.sort((a, b) => { changed.length = 0; changed.push("x"); return a - b; });
console.log(changed);
const holes = [3, , 1, undefined, 2];
holes.sort((a, b) => a - b || 0);
console.log(holes);
try {
  [2, 1].sort(() => { throw new Error("stop"); });
} catch (error) {
  console.log(error.message);
}
try {
  [2, 1].sort(() => 1n);
} catch (error) {
  console.log(error.message);
}
