// ends: limit steps
// with: --steps 1000000
const p = new RegExp("(?:" + "(a)?".repeat(200) + ")*b");
const t = "a".repeat(200);
for (;;) p.test(t);
