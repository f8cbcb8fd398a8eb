const s = new Set([1, 2, 3]);
let n = 0;
for (const x of s) { n++; if (n > 8) break; s.delete(x); if (n < 6) s.add(x); }
console.log(n, s);
