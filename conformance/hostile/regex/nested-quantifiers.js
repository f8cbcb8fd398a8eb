// ends: limit steps
// with: --steps 1000000
for (;;) /^(a+)+$/.test("a".repeat(30) + "b");
