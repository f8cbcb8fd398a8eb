// ends: limit steps
// with: --steps 1000000
const t = "abc".repeat(5000);
for (;;) t.replace(/(?<x>a)/g, "$<x>$<x>");
