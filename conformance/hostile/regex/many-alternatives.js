// ends: limit steps
// with: --steps 1000000
const p = new RegExp(Array.from({ length: 2000 }, (_, i) => "x" + i).join("|"));
const t = "x".repeat(2000);
for (;;) p.test(t);
