// ends: limit steps
// with: --steps 1000000
const n = "a".repeat(2000) + "b";
const p = new RegExp(n, "i");
const t = "a".repeat(10000);
for (;;) p.test(t);
