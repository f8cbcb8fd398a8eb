// ends: limit steps
// with: --steps 1000000
const a = Array.from({ length: 1000 }, () => "x".repeat(1000) + "a");
const s = "x".repeat(1000) + "b";
for (;;) a.indexOf(s);
