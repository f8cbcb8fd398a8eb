const a = { n: 1 };
const m = Map.groupBy([1, 2, 3, 4], (x) => (x % 2 ? a : NaN));
console.log(m.get(a), m.get(NaN), m.size);
console.log(Map.groupBy([0, -0, "0"], (x) => x), Map.groupBy("abca", (c, i) => (i > 1 ? c : "start")));
