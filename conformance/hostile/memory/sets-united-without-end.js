// ends: limit steps
// with: --steps 1000000
let s = new Set([0]);
for (let i = 1; ; i++) s = s.union(new Set(Array.from({ length: 100 }, (_, j) => i * 100 + j)));
