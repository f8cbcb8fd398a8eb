// ends: limit steps
// with: --steps 1000000
const t = "$<".repeat(1000000);
for (;;) "ab".replace(/(?<x>a)/, t);
