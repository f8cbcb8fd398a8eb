// ends: limit steps
// with: --steps 1000000
const p = new RegExp("(?:".repeat(200) + "a" + ")*".repeat(200));
for (;;) p.test("aaab");
