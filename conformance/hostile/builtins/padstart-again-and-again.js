// ends: limit steps
// with: --steps 1000000
for (;;) "x".padStart(100000, "abc");
