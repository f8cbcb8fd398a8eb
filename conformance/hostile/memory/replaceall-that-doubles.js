// ends: limit steps
// with: --steps 1000000
let s = "x";
for (;;) s = s.replaceAll("x", "xx");
