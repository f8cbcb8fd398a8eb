const s = new Set([3, 1, 3, "1", 2, NaN, NaN, 0, -0]);
s.delete(1);
s.add(1).add(3);
console.log(s, s.size, [...s], s.has(NaN), s.has(-0), s.has("3"));
