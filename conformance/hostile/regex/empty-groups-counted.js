// ends: limit steps
// with: --steps 1000000
for (;;) /(?:){1000000000}x/.test("y");
