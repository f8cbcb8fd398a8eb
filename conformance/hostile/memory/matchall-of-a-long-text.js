// ends: limit steps
// with: --steps 1000000
const t = "ab".repeat(100000);
const all = [];
for (;;) for (const m of t.matchAll(/a(b)/g)) all.push(m);
