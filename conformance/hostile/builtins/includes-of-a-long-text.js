// ends: limit steps
// with: --steps 1000000
const s = "x".repeat(1000);
const a = Array.from({ length: 1000 }, () => "x".repeat(999) + "x");
for (;;) a.includes(s + "y");
