const counts = new Map();
for (const w of "the cat the dog a cat the".split(" ")) counts.set(w, (counts.get(w) ?? 0) + 1);
console.log(counts, [...counts].sort((a, b) => b[1] - a[1]).map(([w]) => w));
