// ends: limit steps
// with: --steps 1000000
const t = "abc".repeat(1000);
for (;;) for (const m of t.matchAll(/(a)(?<b>b)/dg)) m.indices;
