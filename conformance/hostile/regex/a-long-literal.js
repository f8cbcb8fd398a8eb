// ends: limit steps
// with: --steps 1000000
const n = "a".repeat(2000) + "b";
const p = new RegExp(n);
const t = "a".repeat(20000);
for (;;) p.test(t);
