// ends: limit steps
// with: --steps 1000000
for (;;) "ab".replaceAll("a", "$$$$$$$$");
