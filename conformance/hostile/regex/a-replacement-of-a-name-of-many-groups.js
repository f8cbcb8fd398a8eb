// ends: limit steps
// with: --steps 1000000
const re = new RegExp(Array.from({ length: 1000 }, () => "(?<x>b)").join("|") + "|a");
const t = "$<x>".repeat(1000);
for (;;) "a".replace(re, t);
